package org.unionfed.commons.inbox;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.config.KafkaListenerEndpointRegistrar;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EventDispatcherTests {

    @Test
    void refusesTwoConsumersThatWouldTakeEachOthersFacts() {
        assertThatIllegalStateException()
                .isThrownBy(() -> configure(messages("a", "schools"), messages("b", "schools")))
                .withMessageContaining("schools")
                .withMessageContaining("the-service");
    }

    @Test
    void letsConsumersShareATopicInGroupsOfTheirOwn() {
        assertThatCode(() -> configure(
                        messages("a", "schools"),
                        messages("b", "plans"),
                        states("c", "schools"),
                        states("d", "schools")))
                .doesNotThrowAnyException();
    }

    private static void configure(Subscription<?>... subscriptions) {
        new EventDispatcher(List.of(subscriptions), new InboundEvents(JsonMapper.shared()), "the-service")
                .configureKafkaListeners(new KafkaListenerEndpointRegistrar());
    }

    private static Subscription<String> messages(String name, String topic) {
        return Subscription.toMessages(name, topic, Set.of("happened.v1"), String.class, event -> {});
    }

    private static Subscription<String> states(String name, String topic) {
        return Subscription.toStates(name, topic, Set.of("happened.v1"), String.class, event -> {});
    }
}
