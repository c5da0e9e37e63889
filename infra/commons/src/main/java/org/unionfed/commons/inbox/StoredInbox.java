package org.unionfed.commons.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the record of handled events in the consumer's own database. Ids are kept for good, as the topics keep their
 * events for good: a consumer that reads them once more must not tell people once more.
 */
final class StoredInbox implements Inbox {

    /** No aggregate gets so many versions between two of its events; what claims to is a forgery or a fault. */
    static final long LARGEST_STEP = 100_000;

    private final JdbcClient jdbc;

    StoredInbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean acceptMessage(String consumer, InboundEvent<?> event) {
        requireTransaction();
        return jdbc.sql("insert into inbox_event (consumer, event_id) values (:consumer, :id) on conflict do nothing")
                        .param("consumer", consumer)
                        .param("id", event.id())
                        .update()
                == 1;
    }

    @Override
    public boolean acceptState(String consumer, InboundEvent<?> event) {
        requireTransaction();
        long known = known(consumer, event);
        if (event.aggregateVersion() - known > LARGEST_STEP) {
            throw new UnreadableEvent("The event's version " + event.aggregateVersion() + " cannot follow " + known);
        }
        return advance(consumer, event);
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("An event is accepted in the transaction of its effect");
        }
    }

    private long known(String consumer, InboundEvent<?> event) {
        return jdbc.sql("""
                        select coalesce(max(version), 0) from state_watermark
                        where consumer = :consumer and kind = :kind and aggregate_id = :aggregate
                        """)
                .param("consumer", consumer)
                .param("kind", event.kind())
                .param("aggregate", event.aggregateId())
                .query(Long.class)
                .single();
    }

    private boolean advance(String consumer, InboundEvent<?> event) {
        return jdbc.sql("""
                                insert into state_watermark (consumer, kind, aggregate_id, version)
                                values (:consumer, :kind, :aggregate, :version)
                                on conflict (consumer, kind, aggregate_id) do update set version = excluded.version
                                where state_watermark.version < excluded.version
                                """)
                        .param("consumer", consumer)
                        .param("kind", event.kind())
                        .param("aggregate", event.aggregateId())
                        .param("version", event.aggregateVersion())
                        .update()
                == 1;
    }
}
