package org.unionfed.commons.inbox;

/**
 * Remembers what a consumer has handled, in the same transaction as the effect. A consumer says by the method it calls
 * what its events are to it: messages, each of which counts, or states, of which only the newest does.
 */
public interface Inbox {

    /**
     * For a consumer that does something for every event, such as telling people: answers true exactly once for each
     * consumer and event, however late it comes. Must run in the transaction of the effect.
     *
     * @param consumer stable name of the consumer, for example {@code notification.plan-notices}
     */
    boolean acceptMessage(String consumer, InboundEvent<?> event);

    /**
     * For a consumer that keeps how things stand: answers true for an event that is newer than all this consumer has
     * seen of the aggregate, and false for any other. Must run in the transaction of the effect.
     *
     * @param consumer stable name of the consumer, for example {@code notification.school-standing}
     * @throws UnreadableEvent when the version is further from the last one than any aggregate comes
     */
    boolean acceptState(String consumer, InboundEvent<?> event);
}
