package org.unionfed.commons.outbox;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.trace.Trace;
import tools.jackson.databind.json.JsonMapper;

/** Writes published facts as rows of the transaction at hand, and wakes the relay when it commits. */
final class StoredOutbox implements Outbox {

    static final int SHARDS = 64;

    private static final Map<String, String> REPUBLISHED = Map.of("ce_republished", "true");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final String source;
    private final BusinessClock clock;
    private final Runnable wakeRelay;

    StoredOutbox(JdbcClient jdbc, JsonMapper json, String source, BusinessClock clock, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.json = json.rebuild() // a field without a value does not stand in the contract's examples as null
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(Include.NON_NULL))
                .build();
        this.source = source;
        this.clock = clock;
        this.wakeRelay = wakeRelay;
    }

    @Override
    public void publish(OutboundEvent event) {
        requireTransaction();
        store(event, clock.instant(), Map.of());
        wakeRelayAfterCommit();
    }

    @Override
    public boolean republish(List<PastFact> facts) {
        requireTransaction();
        if (facts.stream().anyMatch(it -> isWaiting(it.event()))) {
            return false;
        }
        facts.forEach(it -> store(it.event(), it.at(), REPUBLISHED));
        wakeRelayAfterCommit();
        return true;
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("An event is published in the transaction of its change");
        }
    }

    private boolean isWaiting(OutboundEvent event) {
        return jdbc.sql("""
                        select exists (select from outbox_event where aggregatetype = :type and aggregateid = :id)
                        """)
                .param("type", event.aggregateType())
                .param("id", event.aggregateId())
                .query(Boolean.class)
                .single();
    }

    private void wakeRelayAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        });
    }

    private void store(OutboundEvent event, Instant at, Map<String, String> more) {
        try {
            insert(event, at, more);
        } catch (DuplicateKeyException taken) {
            throw new OptimisticLockingFailureException(
                    "Another change has published version " + event.aggregateVersion(), taken);
        }
    }

    private void insert(OutboundEvent event, Instant at, Map<String, String> more) {
        UUID id = idOf(event);
        jdbc.sql("""
                        insert into outbox_event (id, tenant_id, shard, aggregatetype, aggregateid, aggregateversion,
                            type, topic, headers, payload)
                        values (:id, :tenant, :shard, :aggregateType, :aggregateId, :aggregateVersion,
                            :type, :topic, :headers::jsonb, :payload)
                        """)
                .param("id", id)
                .param("tenant", event.tenant().value())
                .param("shard", shardOf(event))
                .param("aggregateType", event.aggregateType())
                .param("aggregateId", event.aggregateId())
                .param("aggregateVersion", event.aggregateVersion())
                .param("type", event.type())
                .param("topic", event.topic())
                .param("headers", json.writeValueAsString(headers(id, event, at, more)))
                .param("payload", json.writeValueAsBytes(event.data()))
                .update();
    }

    /** CloudEvents 1.0 in Kafka's binary mode, with our extensions. */
    private Map<String, String> headers(UUID id, OutboundEvent event, Instant at, Map<String, String> more) {
        Trace trace = Trace.current();
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", source);
        headers.put("ce_type", event.type());
        headers.put("ce_subject", event.aggregateId().toString());
        headers.put("ce_time", at.toString());
        headers.put("ce_tenantid", event.tenant().toString());
        headers.put("ce_aggregateversion", Long.toString(event.aggregateVersion()));
        headers.put("ce_correlationid", trace.correlationId());
        headers.put("ce_traceparent", trace.traceparent());
        headers.put("content-type", "application/json");
        headers.putAll(more);
        return headers;
    }

    /** An aggregate has one event of each version, which keeps its id when it is said again. */
    private UUID idOf(OutboundEvent event) {
        String name = String.join(
                "/",
                source,
                event.aggregateType(),
                event.aggregateId().toString(),
                Long.toString(event.aggregateVersion()));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }

    /** The same aggregate always lies in the same shard, so that one relay at a time sends its events. */
    static int shardOf(OutboundEvent event) {
        var hash = new CRC32();
        hash.update((event.tenant() + ":" + event.aggregateId()).getBytes(StandardCharsets.US_ASCII));
        return (int) (hash.getValue() % SHARDS);
    }
}
