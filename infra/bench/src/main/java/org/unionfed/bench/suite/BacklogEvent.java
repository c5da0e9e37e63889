package org.unionfed.bench.suite;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * An event as {@code backlog.sql} puts it into the outbox, byte by byte.
 *
 * @param number of its plan
 * @param version 1 or 2
 */
record BacklogEvent(String topic, int number, int version) {

    static final String PAYLOAD = """
            {"planId":"{planId}","schoolId":"3f2c9a64-1d27-4f0e-8f6b-2b1f3f8f9d01","schoolCode":"yxzx",\
            "schoolName":"云溪职业技术学校","year":2027,"title":"云溪职业技术学校工会2027年度工作计划",\
            "state":"SUBMITTED","version":3,"submittedAt":"2026-03-02T01:15:30Z","actorName":"officer"}""";

    ProducerRecord<String, byte[]> record() {
        UUID tenant = Md5.uuid(topic + "-tenant-" + number);
        UUID aggregate = Md5.uuid(topic + "-" + number);
        byte[] payload = PAYLOAD.replace("{planId}", aggregate.toString()).getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, tenant + ":" + aggregate, payload);
        headers(tenant, aggregate)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Map<String, String> headers(UUID tenant, UUID aggregate) {
        String id = Md5.uuid(topic + "-" + number + "-" + version).toString();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_source", "/plan-service");
        headers.put("ce_type", "org.unionfed.plan.submitted.v1");
        headers.put("ce_subject", aggregate.toString());
        headers.put("ce_time", "2026-03-02T01:15:30Z");
        headers.put("ce_tenantid", tenant.toString());
        headers.put("ce_aggregateversion", Integer.toString(version));
        headers.put("ce_correlationid", id);
        headers.put("ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        headers.put("content-type", "application/json");
        return headers;
    }
}
