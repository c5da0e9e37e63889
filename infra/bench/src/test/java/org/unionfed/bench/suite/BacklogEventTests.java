package org.unionfed.bench.suite;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class BacklogEventTests {

    private final ProducerRecord<String, byte[]> first = new BacklogEvent("topic", 3, 1).record();
    private final ProducerRecord<String, byte[]> second = new BacklogEvent("topic", 3, 2).record();

    @Test
    void bothEventsOfAPlanHaveItsKey() {
        assertThat(first.key()).isEqualTo(second.key()).matches("[0-9a-f-]{36}:[0-9a-f-]{36}");
        assertThat(new BacklogEvent("topic", 4, 1).record().key()).isNotEqualTo(first.key());
    }

    @Test
    void saysInItsPayloadWhichPlanItIs() {
        String plan = JsonMapper.shared().readTree(first.value()).path("planId").asString();

        assertThat(first.key()).endsWith(":" + plan);
        assertThat(header(first, "ce_subject")).isEqualTo(plan);
        assertThat(header(first, "ce_id")).isNotEqualTo(header(second, "ce_id"));
        assertThat(header(second, "ce_aggregateversion")).isEqualTo("2");
    }

    private static String header(ProducerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
