package org.unionfed.commons.idempotency;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few requests at a time work, in the order they came. Each needs the database several times; where all ask for
 * connections at once, whoever just gave one back comes before those who still wait for their first, some of them long.
 */
final class Bulkhead {

    private final int atOnce;
    private final Duration patience;
    private final Semaphore free;

    /**
     * @param atOnce how many work at the same time
     * @param patience how long a request waits for its turn
     */
    Bulkhead(int atOnce, Duration patience) {
        this.atOnce = atOnce;
        this.patience = patience;
        this.free = new Semaphore(atOnce, true);
    }

    /**
     * Waits for a turn and answers whether one came. Whoever lost patience works without: a few that hang, as the
     * server they ask does not answer, must not stop all others.
     */
    boolean take() {
        try {
            return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends a turn that was taken, for the next one. */
    void giveBack() {
        free.release();
    }

    /** How many have a turn at the moment. */
    int taken() {
        return atOnce - free.availablePermits();
    }

    /** How many wait for one, more or less. */
    int waiting() {
        return free.getQueueLength();
    }
}
