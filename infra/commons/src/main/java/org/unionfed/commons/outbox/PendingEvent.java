package org.unionfed.commons.outbox;

import java.util.Map;
import java.util.UUID;

/**
 * A stored event that is to be sent.
 *
 * @param seq order within its shard
 * @param aggregate kind and id of the aggregate: events of one aggregate are sent in order
 * @param key Kafka key, tenant and aggregate
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record PendingEvent(
        long seq,
        Aggregate aggregate,
        String key,
        String topic,
        Map<String, String> headers,
        byte[] payload,
        int attempts) {

    record Aggregate(String type, UUID id) {}
}
