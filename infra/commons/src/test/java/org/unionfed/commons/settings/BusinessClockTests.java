package org.unionfed.commons.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessClockTests {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Instant SPRING = Instant.parse("2026-03-05T02:40:00Z");
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final BusinessClock clock = new BusinessClock(new Ticking());

    @Test
    void isTheTechnicalClockUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(NOON);

        now.set(NOON.plus(A_MOMENT));

        assertThat(clock.instant()).isEqualTo(NOON.plus(A_MOMENT));
    }

    @Test
    void goesOnFromWhereItWasMoved() {
        clock.move(SPRING);
        now.set(NOON.plus(A_MOMENT));

        assertThat(clock.instant()).isEqualTo(SPRING.plus(A_MOMENT));
    }

    @Test
    void isNeverAheadOfThePresent() {
        clock.move(NOON.minus(A_MOMENT));
        assertThat(clock.instant()).isEqualTo(NOON.minus(A_MOMENT));

        clock.move(NOON.plus(A_MOMENT));

        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void knowsTheDayInAZone() {
        clock.move(Instant.parse("2026-03-05T16:00:00Z"));

        assertThat(clock.today(ZoneId.of("Asia/Shanghai"))).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(clock.today(ZoneOffset.UTC)).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    /** Shows what the test says. */
    private class Ticking extends Clock {

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
