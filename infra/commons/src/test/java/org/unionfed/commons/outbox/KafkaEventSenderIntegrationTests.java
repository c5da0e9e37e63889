package org.unionfed.commons.outbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.outbox.EventSender.Outcome;
import org.unionfed.testkit.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

class KafkaEventSenderIntegrationTests {

    private static final PendingEvent EVENT = new PendingEvent(
            1,
            new PendingEvent.Aggregate("plan", UUID.randomUUID()),
            "key",
            "unionfed.plan.plan",
            Map.of("ce_type", "org.unionfed.tests.happened.v1"),
            "{}".getBytes(StandardCharsets.UTF_8),
            0);

    @Test
    void anEventIsNotGivenUpBecauseTheBrokerDoesNotKnowTheService() {
        Map<String, Object> stranger = new HashMap<>(TestServers.kafka());
        stranger.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"nobody\" password=\"x\";");

        assertThat(outcomeFor(stranger)).containsExactly(Outcome.NOT_REACHED);
        assertThat(outcomeFor(TestServers.kafka())).containsExactly(Outcome.SENT);
    }

    @Test
    void eventsAreCompressedAsEveryClientCanRead() {
        assertThat(KafkaEventSender.settings(Map.of())).containsEntry("compression.type", "gzip");
    }

    private static List<Outcome> outcomeFor(Map<String, Object> connection) {
        try (EventSender sender = new KafkaEventSender(connection)) {
            return sender.send(List.of(EVENT));
        }
    }
}
