package org.unionfed.plan.annualplan.content;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanPeriodTests {

    private final PlanPeriod schoolYear =
            new PlanPeriod(PlanPeriod.Kind.SCHOOL_YEAR, YearMonth.of(2026, 9), YearMonth.of(2027, 7));
    private final PlanPeriod firstTerm =
            new PlanPeriod(PlanPeriod.Kind.SEMESTER, YearMonth.of(2026, 9), YearMonth.of(2027, 1));

    @Test
    void hasTheSameMonthsAYearLater() {
        PlanPeriod unknown = new PlanPeriod(PlanPeriod.Kind.SEMESTER, null, null);

        assertThat(schoolYear.yearAfter())
                .isEqualTo(new PlanPeriod(PlanPeriod.Kind.SCHOOL_YEAR, YearMonth.of(2027, 9), YearMonth.of(2028, 7)));
        assertThat(unknown.yearAfter()).isEqualTo(unknown);
    }

    @Test
    void keepsEveryMonthOfACalendarYearInIt() {
        assertThat(PlanPeriod.calendarYear(2026).yearOf(1, 2026)).isEqualTo(2026);
        assertThat(PlanPeriod.calendarYear(2026).yearOf(12, 2026)).isEqualTo(2026);
    }

    @Test
    void takesTheMonthsBehindNewYearIntoTheNextYear() {
        assertThat(schoolYear.yearOf(9, 2026)).isEqualTo(2026);
        assertThat(schoolYear.yearOf(12, 2026)).isEqualTo(2026);
        assertThat(schoolYear.yearOf(1, 2026)).isEqualTo(2027);
        assertThat(schoolYear.yearOf(7, 2026)).isEqualTo(2027);
    }

    @Test
    void putsAMonthOutsideThePeriodWhereItIsNearest() {
        assertThat(firstTerm.yearOf(8, 2026)).isEqualTo(2026);
        assertThat(firstTerm.yearOf(2, 2026)).isEqualTo(2027);
        assertThat(firstTerm.yearOf(5, 2026)).as("four months on either side").isEqualTo(2026);
        assertThat(firstTerm.yearOf(4, 2026)).isEqualTo(2027);
    }

    @Test
    void goesByTheOneEndThatIsKnown() {
        var fromSeptember = new PlanPeriod(PlanPeriod.Kind.SCHOOL_YEAR, YearMonth.of(2026, 9), null);
        var toJuly = new PlanPeriod(PlanPeriod.Kind.SCHOOL_YEAR, null, YearMonth.of(2027, 7));

        assertThat(fromSeptember.yearOf(1, 2026)).isEqualTo(2027);
        assertThat(toJuly.yearOf(9, 2026)).isEqualTo(2027);
    }

    @Test
    void usesThePlansYearWhereThePeriodNamesNoMonth() {
        assertThat(new PlanPeriod(PlanPeriod.Kind.SEMESTER, null, null).yearOf(1, 2026))
                .isEqualTo(2026);
    }
}
