package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

    private static final Duration ALLOWED = Duration.ofMinutes(5);

    private final Watch watch = new Watch();
    private final Pace pace = new Pace(watch, ALLOWED, 1000);

    @Test
    void letsALineStandStillAtTheStart() {
        watch.now = Pace.START.toNanos();

        assertThat(pace.tooSlow(0)).isFalse();
        watch.now++;
        assertThat(pace.tooSlow(0)).isTrue();
    }

    @Test
    void wantsTheLeastSpeedFromThenOn() {
        watch.now = Pace.START.plusSeconds(10).toNanos();

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

    @Test
    void knowsNoLeastSpeedWhereThereIsNone() {
        Pace any = new Pace(watch, ALLOWED, 0);
        watch.now = ALLOWED.toNanos();

        assertThat(any.tooSlow(0)).isFalse();
    }

    private static final class Watch implements TimeMeter {

        private long now;

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
