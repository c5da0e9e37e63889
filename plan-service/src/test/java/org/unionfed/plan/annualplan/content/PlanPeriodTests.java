package org.unionfed.plan.annualplan.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
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

    @Test
    void hasOneToTwentyFourMonthsOneOfThemInItsYear() {
        assertThat(schoolYear("2026-12", "2026-12").misfit(2026)).isEmpty();
        assertThat(schoolYear("2025-01", "2026-12").misfit(2026)).isEmpty();
        assertThat(schoolYear("2025-01", "2027-01").misfit(2026)).contains(ContentError.PERIOD_TOO_LONG);
        assertThat(schoolYear("2025-09", "2026-01").misfit(2026)).isEmpty();
        assertThat(schoolYear("2025-09", "2025-12").misfit(2026)).contains(ContentError.PERIOD_MISSES_ITS_YEAR);
        assertThat(schoolYear("2026-12", "2027-11").misfit(2026)).isEmpty();
        assertThat(schoolYear("2027-01", "2027-11").misfit(2026)).contains(ContentError.PERIOD_MISSES_ITS_YEAR);
    }

    @Test
    void liesInYearsThatCanBeLookedAt() {
        assertThat(schoolYear("2000-01", "2000-06").misfit(2000)).isEmpty();
        assertThat(schoolYear("1999-12", "2000-06").misfit(2000)).contains(ContentError.NO_SUCH_YEAR);
        assertThat(schoolYear("2100-09", "2100-12").misfit(2100)).isEmpty();
        assertThat(schoolYear("2100-09", "2101-01").misfit(2100)).contains(ContentError.NO_SUCH_YEAR);
        assertThat(schoolYear("-999999999-01", "2026-12").misfit(2026)).contains(ContentError.NO_SUCH_YEAR);
        assertThat(PlanPeriod.calendarYear(2101).misfit(2101)).contains(ContentError.NO_SUCH_YEAR);
    }

    @Test
    void isTheVeryYearOfAPlanForACalendarYear() {
        assertThat(PlanPeriod.calendarYear(2026).misfit(2026)).isEmpty();
        assertThat(PlanPeriod.calendarYear(2026).misfit(2027)).contains(ContentError.PERIOD_IS_NOT_THE_CALENDAR_YEAR);
    }

    @Test
    void namesBothEndsOrNone() {
        assertThat(new PlanPeriod(PlanPeriod.Kind.SEMESTER, null, null).misfit(2026))
                .isEmpty();
        assertThat(new PlanPeriod(PlanPeriod.Kind.SEMESTER, YearMonth.of(2026, 9), null).misfit(2026))
                .contains(ContentError.PERIOD_INCOMPLETE);
        assertThat(new PlanPeriod(PlanPeriod.Kind.SEMESTER, null, YearMonth.of(2026, 9)).misfit(2026))
                .contains(ContentError.PERIOD_INCOMPLETE);
    }

    @Test
    void findsTheYearAtOnceHoweverLongAStoredPeriodIs() {
        var endless = schoolYear("-999999999-01", "2063-07");

        assertThat(IntStream.range(0, 100_000).map(it -> endless.yearOf(it % 12 + 1, 2063)))
                .containsOnly(2063);
    }

    @Test
    void neverTakesAMonthToAYearFarFromThePlans() {
        assertThat(schoolYear("1900-01", "1900-12").yearOf(5, 2065)).isEqualTo(2065);
        assertThat(schoolYear("2000-01", "2000-06").yearOf(12, 2000))
                .as("1999 is nearer, and no year")
                .isEqualTo(2000);
        assertThat(schoolYear("+999999999-01", "+999999999-12").yearOf(5, 2065)).isEqualTo(2065);
    }

    @Test
    void hasTheMonthsFromItsFirstToItsLast() {
        assertThat(firstTerm.hasMonths(List.of(9, 12, 1), 2026)).isTrue();
        assertThat(firstTerm.hasMonths(List.of(8), 2026)).isFalse();
        assertThat(firstTerm.hasMonths(List.of(2), 2026)).isFalse();
        assertThat(schoolYear("2026-02", "2027-01").hasMonths(List.of(1, 2, 12), 2026))
                .isTrue();
    }

    @Test
    void hasTheDaysFromItsFirstToItsLast() {
        assertThat(firstTerm.hasDay(LocalDate.of(2026, 9, 1), 2026)).isTrue();
        assertThat(firstTerm.hasDay(LocalDate.of(2026, 8, 31), 2026)).isFalse();
        assertThat(firstTerm.hasDay(LocalDate.of(2027, 1, 31), 2026)).isTrue();
        assertThat(firstTerm.hasDay(LocalDate.of(2027, 2, 1), 2026)).isFalse();
    }

    @Test
    void mayHaveAnyMonthWhereItsOwnAreUnknownAndDaysAYearOff() {
        var unknown = new PlanPeriod(PlanPeriod.Kind.SEMESTER, null, null);

        assertThat(unknown.hasMonths(List.of(1, 12), 2026)).isTrue();
        assertThat(unknown.hasDay(LocalDate.of(2027, 12, 31), 2026)).isTrue();
        assertThat(unknown.hasDay(LocalDate.of(2028, 1, 1), 2026)).isFalse();
    }

    private static PlanPeriod schoolYear(String from, String to) {
        return new PlanPeriod(PlanPeriod.Kind.SCHOOL_YEAR, YearMonth.parse(from), YearMonth.parse(to));
    }
}
