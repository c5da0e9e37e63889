package org.unionfed.plan.reading.source;

/** Limits for tests. */
final class Limits {

    private Limits() {}

    static ReadingLimits usual() {
        return new ReadingLimits(20L << 20, 2L << 20, 100L << 20, 16L << 20, 500_000, 20_000, 500_000);
    }

    static ReadingLimits tiny() {
        return new ReadingLimits(100_000, 60, 40_000, 20_000, 50, 3, 600);
    }
}
