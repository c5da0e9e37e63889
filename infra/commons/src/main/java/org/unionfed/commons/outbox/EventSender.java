package org.unionfed.commons.outbox;

import java.util.List;

/** Sends a batch to the broker, in order, and waits for every answer. */
interface EventSender extends AutoCloseable {

    /**
     * One outcome for each event, in the same order. Behind an event that did not get through, none of its aggregate is
     * sent.
     */
    List<Outcome> send(List<PendingEvent> events);

    @Override
    void close();

    /** What became of one event. */
    enum Outcome {
        SENT,
        /** The broker did not answer, or was not asked as an event before it did not get through: try again later. */
        NOT_REACHED,
        /** The broker will not take this event. */
        REFUSED
    }
}
