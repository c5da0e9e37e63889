package org.unionfed.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

/** A bucket of requests for each caller, refilled evenly; full buckets are forgotten. */
final class RateLimit {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final long MOST_CALLERS = 100_000;

    private final long capacity;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(long capacity, TimeMeter time) {
        this.capacity = capacity;
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(PERIOD)
                .ticker(time::currentTimeNanos)
                .maximumSize(MOST_CALLERS)
                .build(caller -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, PERIOD))
                        .build());
    }

    /** Takes one request from the caller's bucket, or says how long to wait for the next. */
    Verdict take(String caller) {
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return new Verdict(
                probe.isConsumed(),
                capacity,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    /** Rounded up: a client that waits so long is not refused again. */
    private static long seconds(long nanos) {
        return NANOSECONDS.toSeconds(nanos + Duration.ofSeconds(1).toNanos() - 1);
    }

    /**
     * Whether a request may go on, with the figures for its headers.
     *
     * @param allowed false when the bucket was empty
     * @param limit requests per minute
     * @param remaining requests left at this moment
     * @param resetSeconds until the bucket is full again
     * @param retrySeconds until the next request will be let through; 0 when allowed
     */
    record Verdict(boolean allowed, long limit, long remaining, long resetSeconds, long retrySeconds) {}
}
