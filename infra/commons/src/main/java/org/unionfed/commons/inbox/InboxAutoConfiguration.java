package org.unionfed.commons.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import javax.sql.DataSource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import tools.jackson.databind.json.JsonMapper;

/** Sets up how a service with a database and Kafka takes events in. */
@AutoConfiguration(
        after = JdbcClientAutoConfiguration.class,
        before = KafkaAutoConfiguration.class,
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass({JdbcClient.class, KafkaTemplate.class, KafkaProperties.class})
@ConditionalOnBean(DataSource.class)
public class InboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Inbox inbox(JdbcClient jdbc) {
        return new StoredInbox(jdbc);
    }

    @Bean
    InboundEvents inboundEvents(JsonMapper json) {
        return new InboundEvents(json);
    }

    @Bean
    EventDispatcher eventDispatcher(
            ObjectProvider<Subscription<?>> subscriptions,
            InboundEvents events,
            @Value("${spring.kafka.consumer.group-id}") String group) {
        return new EventDispatcher(subscriptions.orderedStream().toList(), events, group);
    }

    /** Every listener of the service gets this one. The dead letters have a producer of their own, closed with it. */
    @Bean
    CommonErrorHandler deliveryFailures(
            DeadLetters deadLetters, KafkaAdmin admin, ObjectProvider<MeterRegistry> meters) {
        return new DeliveryFailures(meters.getIfAvailable(SimpleMeterRegistry::new), admin)
                .handler(deadLetters.template());
    }

    @Bean
    TracedDelivery tracedDelivery() {
        return new TracedDelivery();
    }

    @Bean(destroyMethod = "close")
    DeadLetters deadLetters(ObjectProvider<KafkaProperties> kafka) {
        return new DeadLetters(new DefaultKafkaProducerFactory<>(
                kafka.getObject().buildProducerProperties(), new StringSerializer(), new ByteArraySerializer()));
    }

    /** The way to the dead-letter topics. */
    record DeadLetters(DefaultKafkaProducerFactory<String, byte[]> producers) implements AutoCloseable {

        KafkaTemplate<String, byte[]> template() {
            return new KafkaTemplate<>(producers);
        }

        @Override
        public void close() {
            producers.destroy();
        }
    }
}
