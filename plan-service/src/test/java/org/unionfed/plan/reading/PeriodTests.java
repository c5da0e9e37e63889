package org.unionfed.plan.reading;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeriodTests {

    private final Period semester = new Period(PeriodKind.SEMESTER, YearMonth.of(2012, 8), YearMonth.of(2013, 1));

    @Test
    void putsTheFirstMonthInTheFirstYearAndTheLastInTheSecond() {
        assertThat(semester.yearOf(8)).hasValue(2012);
        assertThat(semester.yearOf(12)).hasValue(2012);
        assertThat(semester.yearOf(1)).hasValue(2013);
    }

    @Test
    void countsAMonthOutsideWithTheFirstYear() {
        assertThat(semester.yearOf(2)).hasValue(2012);
        assertThat(semester.yearOf(7)).hasValue(2012);
    }

    @Test
    void refusesHalfOpenAndReversedSpans() {
        assertThatThrownBy(() -> new Period(PeriodKind.SEMESTER, YearMonth.of(2012, 8), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(PeriodKind.SEMESTER, YearMonth.of(2012, 8), YearMonth.of(2012, 7)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesASingleMonth() {
        assertThat(new Period(PeriodKind.SEMESTER, YearMonth.of(2012, 8), YearMonth.of(2012, 8)).yearOf(8))
                .hasValue(2012);
    }
}
