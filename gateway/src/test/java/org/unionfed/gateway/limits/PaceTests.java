package org.unionfed.gateway.limits;

import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration ALLOWED = Duration.ofMinutes(5);

    private final Watch watch = new Watch();
    private final Pace pace = new Pace(watch, START, ALLOWED, 1000);

    @Test
    void letsALineStandStillAtTheStart() {
        watch.now = START.toNanos();

        assertThat(pace.tooSlow(0)).isFalse();
        watch.now++;
        assertThat(pace.tooSlow(0)).isTrue();
    }

    @Test
    void wantsTheLeastSpeedFromThenOn() {
        watch.now = START.plusSeconds(10).toNanos();

        assertThat(pace.tooSlow(10_000)).isFalse();
        assertThat(pace.tooSlow(9_999)).isTrue();
    }

    @Test
    void endsWithItsTimeHoweverFastItWas() {
        watch.now = ALLOWED.toNanos();

        assertThat(pace.tooSlow(Long.MAX_VALUE)).isFalse();
        watch.now++;
        assertThat(pace.tooSlow(Long.MAX_VALUE)).isTrue();
    }
}
