package org.unionfed.plan.planimport.upload;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.unionfed.commons.error.BusinessException;

/** Lets a few documents be read at a time, of large ones only one, and a few more wait for their turn. */
final class ReadingBulkhead {

    static final int LARGE = 4 << 20;

    private static final int SECONDS_TO_RETRY = 5;

    private final Semaphore places;
    private final Semaphore turns;
    private final Semaphore largeTurn = new Semaphore(1, true);

    ReadingBulkhead(int parallel, int waiting) {
        this.places = new Semaphore(parallel + waiting);
        this.turns = new Semaphore(parallel, true);
    }

    /**
     * A turn to read a document of so many bytes; to be ended.
     *
     * @param deadline when waiting ends, as {@link System#nanoTime} counts
     * @throws BusinessException when too many wait already
     */
    Turn take(int bytes, long deadline) throws InterruptedException, TimeoutException {
        if (!places.tryAcquire()) {
            throw busy();
        }
        boolean large = bytes >= LARGE;
        boolean alone = false;
        try {
            alone = large && await(largeTurn, deadline);
            await(turns, deadline);
            return new Turn(large);
        } catch (InterruptedException | TimeoutException given) {
            if (alone) {
                largeTurn.release();
            }
            places.release();
            throw given;
        }
    }

    private static boolean await(Semaphore semaphore, long deadline) throws InterruptedException, TimeoutException {
        if (!semaphore.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException();
        }
        return true;
    }

    static BusinessException busy() {
        return new BusinessException(DocumentError.DOCUMENT_READERS_BUSY).with("retryAfter", SECONDS_TO_RETRY);
    }

    /** The right to read one document. */
    final class Turn {

        private final boolean large;

        private Turn(boolean large) {
            this.large = large;
        }

        void end() {
            turns.release();
            if (large) {
                largeTurn.release();
            }
            places.release();
        }
    }
}
