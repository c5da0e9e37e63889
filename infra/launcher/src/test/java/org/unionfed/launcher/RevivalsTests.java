package org.unionfed.launcher;

import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RevivalsTests {

    private static final Instant FIRST = Instant.parse("2026-03-01T08:00:00Z");

    private final Revivals revivals = new Revivals();

    @Test
    void startsAProcessAgainThreeTimesAndNoMore() {
        for (int i = 0; i < Revivals.MOST; i++) {
            assertThat(revivals.allow("gateway", FIRST)).isTrue();
        }

        assertThat(revivals.allow("gateway", FIRST)).isFalse();
    }

    @Test
    void countsEachProcessByItself() {
        for (int i = 0; i < Revivals.MOST; i++) {
            revivals.allow("gateway", FIRST);
        }

        assertThat(revivals.allow("plan-service", FIRST)).isTrue();
    }

    @Test
    void forgetsADeathAfterTenMinutes() {
        for (int i = 0; i < Revivals.MOST; i++) {
            revivals.allow("gateway", FIRST);
        }
        Instant later = FIRST.plus(Revivals.WITHIN);

        assertThat(revivals.allow("gateway", later.minusNanos(1))).isFalse();
        assertThat(revivals.allow("gateway", later)).isTrue();
    }
}
