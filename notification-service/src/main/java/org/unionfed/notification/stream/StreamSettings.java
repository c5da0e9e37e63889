package org.unionfed.notification.stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How live updates behave.
 *
 * @param perUser streams one person may have open at an instance, 1 to 100; one more ends the oldest
 * @param pollInterval how often an instance looks for new notices while somebody listens
 * @param heartbeat pause after which a sign of life is sent; shorter than the time-outs of proxies on the way, and how
 *     soon it shows that a page is gone
 * @param lifetime after this a stream ends and the browser opens the next, with a fresh look at the caller's rights
 */
@Validated
@ConfigurationProperties("unionfed.notification.stream")
record StreamSettings(
        @DefaultValue("5") @Min(1) @Max(100) int perUser,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("5s") Duration heartbeat,
        @DefaultValue("5m") Duration lifetime) {

    StreamSettings {
        requirePositive("poll-interval", pollInterval);
        requirePositive("heartbeat", heartbeat);
        requirePositive("lifetime", lifetime);
    }

    private static void requirePositive(String name, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("unionfed.notification.stream.%s must be positive".formatted(name));
        }
    }
}
