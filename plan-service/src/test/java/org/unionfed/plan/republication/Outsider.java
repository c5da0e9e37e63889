package org.unionfed.plan.republication;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader who keeps to the integration guide and to nothing else: the newest state of each school and plan. */
final class Outsider {

    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, JsonNode> standing = new HashMap<>();
    private final Map<String, JsonNode> itemsInForce = new HashMap<>();
    private int changes;

    void read(ConsumerRecord<String, byte[]> event) {
        String aggregate = event.topic() + "/" + header(event, "ce_subject");
        long version = Long.parseLong(header(event, "ce_aggregateversion"));
        if (version <= versions.getOrDefault(aggregate, 0L)) {
            return;
        }
        changes++;
        versions.put(aggregate, version);
        JsonNode data = JsonMapper.shared().readTree(event.value());
        standing.put(aggregate, data.path("state"));
        if (data.has("items")) {
            itemsInForce.put(aggregate, data.path("items"));
        }
    }

    /** How each school and plan stands. */
    Map<String, JsonNode> standing() {
        return standing;
    }

    /** What of each plan stands approved. */
    Map<String, JsonNode> itemsInForce() {
        return itemsInForce;
    }

    /** How often an event was news. */
    int changes() {
        return changes;
    }

    static String header(ConsumerRecord<?, ?> event, String name) {
        return new String(
                Objects.requireNonNull(event.headers().lastHeader(name)).value(), StandardCharsets.UTF_8);
    }
}
