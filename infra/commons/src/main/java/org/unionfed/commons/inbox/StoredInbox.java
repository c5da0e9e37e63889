package org.unionfed.commons.inbox;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the record of handled events in the consumer's own database. */
final class StoredInbox implements Inbox {

    private static final int EVENTS_PER_CLEARING = 50;

    private final JdbcClient jdbc;
    private final AtomicLong events = new AtomicLong();

    StoredInbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean accept(String consumer, InboundEvent<?> event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("An event is accepted in the transaction of its effect");
        }
        forgetSomeOld();
        return firstDelivery(consumer, event) && newest(consumer, event);
    }

    /**
     * Now and then an event clears away ids of others that no topic keeps any longer, more than can come meanwhile. The
     * watermark stays.
     */
    private void forgetSomeOld() {
        if (events.getAndIncrement() % EVENTS_PER_CLEARING != 0) {
            return;
        }
        jdbc.sql("""
                        delete from inbox_event where (consumer, event_id) in (
                            select consumer, event_id from inbox_event where received_at < now() - interval '30 days'
                            order by received_at limit 1000 for update skip locked)
                        """).update();
    }

    private boolean firstDelivery(String consumer, InboundEvent<?> event) {
        return jdbc.sql("insert into inbox_event (consumer, event_id) values (:consumer, :id) on conflict do nothing")
                        .param("consumer", consumer)
                        .param("id", event.id())
                        .update()
                == 1;
    }

    private boolean newest(String consumer, InboundEvent<?> event) {
        return jdbc.sql("""
                                insert into consumer_watermark (consumer, aggregate_id, version)
                                values (:consumer, :aggregate, :version)
                                on conflict (consumer, aggregate_id) do update set version = excluded.version
                                where consumer_watermark.version < excluded.version
                                """)
                        .param("consumer", consumer)
                        .param("aggregate", event.aggregateId())
                        .param("version", event.aggregateVersion())
                        .update()
                == 1;
    }
}
