package org.unionfed.plan.rollup;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionfed.plan.rollup.RollupChoices.YearChoice;

import static org.assertj.core.api.Assertions.assertThat;

class RollupChoicesTests {

    @Test
    void beginsWithTheYearThatMostSchoolsReportedFor() {
        assertThat(usualYear(new YearChoice(2027, 3, 0), new YearChoice(2026, 9, 40)))
                .isEqualTo(2026);
        assertThat(usualYear(new YearChoice(2027, 9, 0), new YearChoice(2026, 3, 40)))
                .isEqualTo(2027);
    }

    @Test
    void prefersTheLaterOfTwoYearsThatAreEquallyFull() {
        assertThat(usualYear(new YearChoice(2027, 3, 1), new YearChoice(2026, 3, 90)))
                .isEqualTo(2027);
    }

    @Test
    void looksNoFurtherThanOneYearBackAndOneAhead() {
        assertThat(usualYear(new YearChoice(2028, 50, 0), new YearChoice(2025, 1, 0), new YearChoice(2024, 50, 0)))
                .isEqualTo(2025);
        assertThat(usualYear(new YearChoice(2024, 50, 0))).isEqualTo(2026);
    }

    private static int usualYear(YearChoice... years) {
        return RollupChoices.of(2026, List.of(years), List.of()).usualYear();
    }
}
