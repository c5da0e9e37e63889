package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;

/** A clock that stands still until it is set. */
final class Watch implements TimeMeter {

    long now;

    @Override
    public long currentTimeNanos() {
        return now;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
