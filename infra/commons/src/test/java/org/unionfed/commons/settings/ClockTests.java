package org.unionfed.commons.settings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ClockTests {

    private static final Clock STANDING = Clock.fixed(Instant.parse("2026-05-01T12:00:00.123456789Z"), ZoneOffset.UTC);

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ClockAutoConfiguration.class));

    @Test
    void ticksAsFineAsTheDatabaseKeepsTime() {
        application.run(context -> {
            Clock clock = context.getBean(Clock.class);
            for (int i = 0; i < 1_000; i++) { // the odd instant may end in zeros of itself
                Instant now = clock.instant();
                assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
            }
            assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        });
    }

    @Test
    void countsMillisecondsAndKnowsOtherZones() {
        Clock clock = new MicrosecondClock(STANDING);
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");

        assertThat(clock.instant()).isEqualTo("2026-05-01T12:00:00.123456Z");
        assertThat(clock.millis())
                .isEqualTo(Instant.parse("2026-05-01T12:00:00.123Z").toEpochMilli());
        assertThat(clock.withZone(shanghai).getZone()).isEqualTo(shanghai);
        assertThat(clock.withZone(shanghai).instant()).isEqualTo(clock.instant());
    }

    @Test
    void givesWayToAnother() {
        application
                .withBean(Clock.class, () -> STANDING)
                .run(context -> assertThat(context.getBean(Clock.class)).isSameAs(STANDING));
    }
}
