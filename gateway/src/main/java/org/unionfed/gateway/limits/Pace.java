package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How something has to come in: within its time, and after a start never slower, on average, than the least speed. */
final class Pace {

    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private final TimeMeter time;
    private final long begun;
    private final Duration start;
    private final Duration allowed;
    private final long leastPerSecond;

    /**
     * @param start how long a poor line may stand still before its speed counts
     * @param allowed the time within which it has to be complete
     * @param leastPerSecond bytes
     */
    Pace(TimeMeter time, Duration start, Duration allowed, long leastPerSecond) {
        this.time = time;
        this.begun = time.currentTimeNanos();
        this.start = start;
        this.allowed = allowed;
        this.leastPerSecond = leastPerSecond;
    }

    /** Whether what has come in so far, in bytes, is too little by now. */
    boolean tooSlow(long received) {
        long taken = time.currentTimeNanos() - begun;
        long running = taken - start.toNanos();
        return taken > allowed.toNanos() || (running > 0 && received < leastPerSecond * (running / SECOND));
    }
}
