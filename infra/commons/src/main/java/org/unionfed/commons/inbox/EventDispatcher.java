package org.unionfed.commons.inbox;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListenerConfigurer;
import org.springframework.kafka.config.KafkaListenerEndpoint;
import org.springframework.kafka.config.KafkaListenerEndpointRegistrar;
import org.springframework.kafka.config.MethodKafkaListenerEndpoint;
import org.springframework.messaging.handler.annotation.support.DefaultMessageHandlerMethodFactory;
import org.springframework.util.ReflectionUtils;

import static java.util.Objects.requireNonNull;

/** Listens to the topics of all subscriptions, and hands each the facts that concern it. */
final class EventDispatcher implements KafkaListenerConfigurer {

    private static final Method ON =
            requireNonNull(ReflectionUtils.findMethod(Dispatch.class, "on", ConsumerRecord.class));

    private final Collection<Subscription<?>> subscriptions;
    private final InboundEvents events;
    private final String group;
    private final DefaultMessageHandlerMethodFactory methods = new DefaultMessageHandlerMethodFactory();

    /**
     * @param group the service's consumer group
     */
    EventDispatcher(Collection<Subscription<?>> subscriptions, InboundEvents events, String group) {
        this.subscriptions = subscriptions;
        this.events = events;
        this.group = group;
        methods.afterPropertiesSet();
    }

    /** Refuses to start where two consumers would take facts away from each other. */
    @Override
    public void configureKafkaListeners(KafkaListenerEndpointRegistrar registrar) {
        Set<String> taken = new HashSet<>();
        for (Subscription<?> subscription : subscriptions) {
            if (!taken.add(subscription.topic() + " " + groupOf(subscription))) {
                throw new IllegalStateException("Two subscriptions share the facts of %s in group %s"
                        .formatted(subscription.topic(), groupOf(subscription)));
            }
            registrar.registerEndpoint(endpoint(subscription));
        }
    }

    private KafkaListenerEndpoint endpoint(Subscription<?> subscription) {
        var endpoint = new MethodKafkaListenerEndpoint<String, byte[]>();
        endpoint.setId(subscription.name());
        endpoint.setGroupId(groupOf(subscription));
        endpoint.setTopics(subscription.topic());
        endpoint.setBean(new Dispatch<>(subscription, events));
        endpoint.setMethod(ON);
        endpoint.setMessageHandlerMethodFactory(methods);
        return endpoint;
    }

    private String groupOf(Subscription<?> subscription) {
        return subscription.ownGroup() ? group + "." + subscription.name() : group;
    }

    /** Hands one subscription its facts. */
    record Dispatch<T>(Subscription<T> to, InboundEvents events) {

        void on(ConsumerRecord<String, byte[]> record) {
            if (events.typeOf(record).map(to.types()::contains).orElse(true)) {
                to.handler().accept(events.read(record, to.payload()));
            }
        }
    }
}
