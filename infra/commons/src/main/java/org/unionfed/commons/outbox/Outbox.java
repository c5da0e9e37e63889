package org.unionfed.commons.outbox;

import java.time.Instant;
import java.util.List;

/** Takes published facts into the transaction of the change they report; a relay sends them in order afterwards. */
public interface Outbox {

    /**
     * Stores the event with the caller's transaction: both happen or neither. Outside a transaction this is an
     * IllegalTransactionStateException.
     */
    void publish(OutboundEvent event);

    /**
     * Says again what was published of one aggregate before, for readers who came later. The events carry the ids they
     * were published with and a sign that nothing new happened. While events of the aggregate wait to be sent nothing is
     * said again, as an older one must not follow a newer: the answer is false then, and those that wait will be heard.
     *
     * @param facts of this one aggregate, oldest first
     */
    boolean republish(List<PastFact> facts);

    /**
     * A fact that was published before.
     *
     * @param event as it was published
     * @param at when it happened
     */
    record PastFact(OutboundEvent event, Instant at) {}
}
