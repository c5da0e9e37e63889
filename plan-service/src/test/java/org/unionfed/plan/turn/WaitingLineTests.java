package org.unionfed.plan.turn;

import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingLineTests {

    private static final UUID SCHOOL = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final WaitingLine line = new WaitingLine();

    @Test
    void letsAFewWaitForTheSameAndRefusesTheNext() {
        assertThat(behind(WaitingLine.MOST - 1, SCHOOL)).isEqualTo("waited");
        assertThat(behind(WaitingLine.MOST, SCHOOL)).isEqualTo("refused");
        assertThat(behind(WaitingLine.MOST, OTHER)).isEqualTo("waited");
        assertThat(behind(0, SCHOOL)).isEqualTo("waited");
    }

    /** What becomes of one more at this subject while so many wait for the school. */
    private String behind(int others, UUID subject) {
        return others == 0
                ? line.waitFor(subject, () -> "waited", "refused")
                : line.waitFor(SCHOOL, () -> behind(others - 1, subject), "refused");
    }
}
