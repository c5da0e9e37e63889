package org.unionfed.commons.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How requests with an {@code Idempotency-Key} are kept.
 *
 * @param kept how long an answer is repeated
 * @param lease after which a request that never ended counts as crashed although its process lives, and may be made
 *     again; should it end after all, it is undone. Twice as long as the gateway waits for an answer, as nobody waits longer for that one
 * @param atOnce how many requests with a key work at the same time, in the order they came; below the number of
 *     database connections, so that whoever only reads does not wait behind them
 * @param patience how long one waits for its turn before it works without
 * @param largestRequest most bytes of a body that is not multipart (multipart has Spring's own limits)
 * @param largestAnswer most bytes of an answer that is kept; after a larger one a repetition learns only that the
 *     request took effect
 */
@ConfigurationProperties("unionfed.idempotency")
record IdempotencySettings(
        @DefaultValue("24h") Duration kept,
        @DefaultValue("1m") Duration lease,
        @DefaultValue("5") int atOnce,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("2MB") DataSize largestRequest,
        @DefaultValue("1MB") DataSize largestAnswer) {

    IdempotencySettings {
        if (lease.isNegative() || lease.isZero() || kept.compareTo(lease) < 0) {
            throw new IllegalArgumentException("unionfed.idempotency.lease must be positive and not above kept");
        }
        if (atOnce < 1) {
            throw new IllegalArgumentException("unionfed.idempotency.at-once must be at least 1");
        }
    }
}
