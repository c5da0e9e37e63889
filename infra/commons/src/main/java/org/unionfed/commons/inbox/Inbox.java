package org.unionfed.commons.inbox;

/** Remembers which events a consumer has handled, in the same transaction as their effect. */
public interface Inbox {

    /**
     * Answers true exactly once for each consumer and event, and false for one that is older than what this consumer
     * has already seen of the aggregate. Must run in the transaction of the effect.
     *
     * @param consumer stable name of the consumer, for example {@code notification.plan-notices}
     */
    boolean accept(String consumer, InboundEvent<?> event);
}
