package org.unionfed.commons.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works, under {@code unionfed.outbox}.
 *
 * @param relay whether this process sends events; the rows are written in any case
 * @param batchSize most events sent in one transaction, 1 to 5000
 * @param gathering how long the relay waits after it has sent less than a whole batch, so that the next events come
 *     together; the first one after a quiet time does not wait
 * @param shortestPause how long the relay rests after finding nothing
 * @param longestPause how long it rests at most when it keeps finding nothing
 * @param attemptsBeforeParking how often an event that the broker refuses is tried; a broker that does not answer
 *     does not count
 */
@ConfigurationProperties("unionfed.outbox")
public record OutboxSettings(
        @DefaultValue("true") boolean relay,
        @DefaultValue("1000") int batchSize,
        @DefaultValue("50ms") Duration gathering,
        @DefaultValue("250ms") Duration shortestPause,
        @DefaultValue("2s") Duration longestPause,
        @DefaultValue("5") int attemptsBeforeParking) {

    public OutboxSettings {
        if (batchSize < 1 || batchSize > 5000) {
            throw new IllegalArgumentException("unionfed.outbox.batch-size must be 1 to 5000, not " + batchSize);
        }
        if (gathering.isNegative()) {
            throw new IllegalArgumentException("unionfed.outbox.gathering must not be negative");
        }
        if (shortestPause.isNegative() || shortestPause.isZero() || longestPause.compareTo(shortestPause) < 0) {
            throw new IllegalArgumentException("unionfed.outbox.longest-pause must not be below shortest-pause");
        }
        if (attemptsBeforeParking < 1) {
            throw new IllegalArgumentException("unionfed.outbox.attempts-before-parking must be at least 1");
        }
    }
}
