package org.unionfed.commons.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.commons.outbox.PendingEvent.Aggregate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The relay's view of the outbox table; everything here runs in the relay's transaction. */
final class OutboxRows {

    static final int SHARDS_AT_ONCE = 16;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OutboxRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Takes shards that have something to send and that no other relay holds. Any such shards: those that cannot get
     * on must not keep the others waiting. A quarter of all at most, so that other relays find some too.
     */
    List<Integer> takeShards() {
        return jdbc.sql("""
                        select s.shard from outbox_shard s
                        where exists (
                            select 1 from outbox_event e where e.shard = s.shard and e.parked_at is null)
                        order by random() limit :most
                        for update of s skip locked
                        """)
                .param("most", SHARDS_AT_ONCE)
                .query((row, number) -> row.getInt("shard"))
                .list();
    }

    /** The oldest events of each of the shards, without those of aggregates that are parked; at most so many from each. */
    List<PendingEvent> pending(List<Integer> shards, int fromEach) {
        if (shards.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select e.seq, e.aggregatetype, e.aggregateid, e.tenant_id, e.topic, e.headers, e.payload, e.attempts
                        from unnest(:shards) as taken (shard)
                        cross join lateral (
                            select * from outbox_event e
                            where e.shard = taken.shard and e.parked_at is null
                              and not exists (
                                select 1 from outbox_event p
                                where p.parked_at is not null
                                  and p.aggregatetype = e.aggregatetype and p.aggregateid = e.aggregateid)
                            order by e.seq limit :limit) as e
                        order by e.seq
                        """)
                .param("shards", shards.toArray(Integer[]::new))
                .param("limit", fromEach)
                .query((row, number) -> pendingEvent(row))
                .list();
    }

    private PendingEvent pendingEvent(ResultSet row) throws SQLException {
        UUID aggregateId = row.getObject("aggregateid", UUID.class);
        return new PendingEvent(
                row.getLong("seq"),
                new Aggregate(row.getString("aggregatetype"), aggregateId),
                row.getString("tenant_id") + ":" + aggregateId,
                row.getString("topic"),
                json.readValue(row.getString("headers"), new TypeReference<>() {}),
                row.getBytes("payload"),
                row.getInt("attempts"));
    }

    void delete(Collection<Long> seqs) {
        jdbc.sql("delete from outbox_event where seq = any(:seqs)")
                .param("seqs", seqs.toArray(Long[]::new))
                .update();
    }

    void countAttempt(PendingEvent event) {
        jdbc.sql("update outbox_event set attempts = attempts + 1 where seq = :seq")
                .param("seq", event.seq())
                .update();
    }

    /** Sets aside everything of one aggregate until a person has looked at it. */
    void park(Aggregate aggregate) {
        jdbc.sql("""
                        update outbox_event set parked_at = now()
                        where aggregatetype = :type and aggregateid = :id and parked_at is null
                        """)
                .param("type", aggregate.type())
                .param("id", aggregate.id())
                .update();
    }

    /** Seconds since the oldest unsent event was stored; 0 when all is sent. */
    double lagSeconds() {
        return jdbc.sql("""
                        select coalesce((select extract(epoch from clock_timestamp() - created_at)::double precision
                                         from outbox_event where parked_at is null order by seq limit 1), 0)
                        """).query(Double.class).single();
    }

    /** How many events wait for a person. */
    long parked() {
        return jdbc.sql("select count(*) from outbox_event where parked_at is not null")
                .query(Long.class)
                .single();
    }
}
