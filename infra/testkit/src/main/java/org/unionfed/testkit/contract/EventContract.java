package org.unionfed.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published contract as a judge of records: topic, key, headers and data against the schemas. It is stricter
 * than a reader would be: a sender may send nothing that the schema does not name.
 */
public final class EventContract {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Fails with all breaches of the contract, unless there is none. */
    public void assertKept(ConsumerRecord<String, byte[]> record) {
        List<String> breaches = breaches(record);
        if (!breaches.isEmpty()) {
            throw new AssertionError("The record breaks the contract:\n  " + String.join("\n  ", breaches)
                    + "\nheaders: " + headersOf(record)
                    + "\nvalue: " + new String(record.value(), StandardCharsets.UTF_8));
        }
    }

    /** Everything about a record that the contract does not allow, in words; empty when it is kept. */
    public List<String> breaches(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = headersOf(record);
        return Stream.of(
                        envelopeBreaches(record, headers),
                        keyBreaches(record, headers),
                        dataBreaches(record, headers.getOrDefault("ce_type", "")))
                .flatMap(List::stream)
                .toList();
    }

    /** The golden example of a fact, for example {@code org.unionfed.plan.submitted.v1}, as it stands on the wire. */
    public byte[] example(String type) {
        return JSON.writeValueAsBytes(PublishedSchemas.example(type));
    }

    private static List<String> envelopeBreaches(ConsumerRecord<String, byte[]> record, Map<String, String> headers) {
        JsonNode envelope = JSON.valueToTree(
                Map.of("topic", record.topic(), "key", String.valueOf(record.key()), "headers", headers));
        return PublishedSchemas.envelope().faults(envelope);
    }

    private static List<String> keyBreaches(ConsumerRecord<String, byte[]> record, Map<String, String> headers) {
        String expected = headers.get("ce_tenantid") + ":" + headers.get("ce_subject");
        return expected.equals(record.key())
                ? List.of()
                : List.of("key is %s instead of <tenantid>:<subject>, %s".formatted(record.key(), expected));
    }

    private static List<String> dataBreaches(ConsumerRecord<String, byte[]> record, String type) {
        if (!PublishedSchemas.contain(type)) {
            return List.of("no schema is published for the type '%s'".formatted(type));
        }
        try {
            return PublishedSchemas.of(type).faults(JSON.readTree(record.value()));
        } catch (JacksonException noJson) {
            return List.of("value is no JSON: " + noJson.getOriginalMessage());
        }
    }

    private static Map<String, String> headersOf(ConsumerRecord<?, ?> record) {
        var headers = new TreeMap<String, String>();
        for (Header it : record.headers()) {
            headers.put(it.key(), new String(it.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }
}
