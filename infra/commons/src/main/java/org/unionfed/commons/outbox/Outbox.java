package org.unionfed.commons.outbox;

/** Takes published facts into the transaction of the change they report; a relay sends them in order afterwards. */
public interface Outbox {

    /**
     * Stores the event with the caller's transaction: both happen or neither. Outside a transaction this is an
     * IllegalTransactionStateException.
     */
    void publish(OutboundEvent event);
}
