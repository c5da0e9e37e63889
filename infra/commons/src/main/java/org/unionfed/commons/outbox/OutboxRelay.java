package org.unionfed.commons.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import org.unionfed.commons.outbox.EventSender.Outcome;
import org.unionfed.commons.outbox.PendingEvent.Aggregate;

/**
 * Sends stored events, some shards at a time, in order per aggregate and at least once. Any number of relays may run: a
 * shard's row lock lets one at a time send it, and the lock ends with the connection of a relay that dies.
 */
final class OutboxRelay {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private final OutboxRows rows;
    private final EventSender sender;
    private final TransactionOperations transaction;
    private final OutboxSettings settings;

    OutboxRelay(OutboxRows rows, EventSender sender, TransactionOperations transaction, OutboxSettings settings) {
        this.rows = rows;
        this.sender = sender;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** What one round came to. */
    enum Round {
        /** There was nothing to send that another relay does not hold. */
        IDLE,
        /** All there was at the moment was sent. */
        SENT,
        /** As much as one batch holds was sent; there may be more. */
        SENT_WHOLE_BATCH,
        /** Nothing got through. */
        STUCK
    }

    /** Sends one batch of some shards in a transaction of its own. */
    Round relayOnce() {
        Round round = transaction.execute(status -> relay(rows.takeShards()));
        return round == null ? Round.IDLE : round;
    }

    private Round relay(List<Integer> shards) {
        int fromEach = Math.max(1, settings.batchSize() / Math.max(1, shards.size()));
        List<PendingEvent> batch = rows.pending(shards, fromEach);
        if (batch.isEmpty()) {
            return Round.IDLE;
        }
        boolean perhapsMore = shards.size() == OutboxRows.SHARDS_AT_ONCE || batch.size() >= fromEach;
        List<Outcome> outcomes = sender.send(batch);
        List<Long> sent = new ArrayList<>();
        Set<Aggregate> halted = new HashSet<>();
        for (int i = 0; i < batch.size(); i++) {
            settle(batch.get(i), outcomes.get(i), sent, halted);
        }
        rows.delete(sent);
        if (sent.isEmpty()) {
            return Round.STUCK;
        }
        return perhapsMore ? Round.SENT_WHOLE_BATCH : Round.SENT;
    }

    /** Behind the first event of an aggregate that did not get through, nothing of it counts as sent. */
    private void settle(PendingEvent event, Outcome outcome, List<Long> sent, Set<Aggregate> halted) {
        if (halted.contains(event.aggregate())) {
            return;
        }
        if (outcome == Outcome.SENT) {
            sent.add(event.seq());
            return;
        }
        halted.add(event.aggregate());
        if (outcome == Outcome.REFUSED) {
            refuse(event);
        }
    }

    private void refuse(PendingEvent event) {
        rows.countAttempt(event);
        if (event.attempts() + 1 >= settings.attemptsBeforeParking()) {
            log.error("Parked the events of {}: the broker refuses number {}", event.aggregate(), event.seq());
            rows.park(event.aggregate());
        }
    }
}
