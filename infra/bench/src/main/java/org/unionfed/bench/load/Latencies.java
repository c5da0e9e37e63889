package org.unionfed.bench.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long calls took, to three digits; safe to fill from many threads. */
public final class Latencies {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(10);

    private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);

    public void add(Duration taken) {
        long value = TimeUnit.NANOSECONDS.toMicros(taken.toNanos());
        micros.recordValue(Math.min(LONGEST_MICROS, Math.max(0, value)));
    }

    /** Does something and adds how long it took. */
    public <T> T of(Supplier<T> call) {
        long begun = System.nanoTime();
        T result = call.get();
        add(Duration.ofNanos(System.nanoTime() - begun));
        return result;
    }

    public long count() {
        return micros.getTotalCount();
    }

    /** Milliseconds within which so many of a hundred calls were through; fails when there were none. */
    public double millis(double percentile) {
        if (count() == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }
}
