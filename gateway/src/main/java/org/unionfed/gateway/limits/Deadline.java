package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** The moment by which something has to be done. */
final class Deadline {

    private final TimeMeter time;
    private final long end;

    Deadline(TimeMeter time, Duration allowed) {
        this.time = time;
        this.end = time.currentTimeNanos() + allowed.toNanos();
    }

    boolean hasPassed() {
        return time.currentTimeNanos() - end > 0;
    }
}
