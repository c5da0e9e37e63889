package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionfed.workcalendar.Answer.Known;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds wherever one starts to count. */
class CountingPropertiesTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.of(BuiltInTables.all());

    /** The same days every time. */
    static Stream<LocalDate> starts() {
        return new Random(20260217)
                .longs(
                        60,
                        LocalDate.of(2012, 3, 1).toEpochDay(),
                        LocalDate.of(2026, 9, 1).toEpochDay())
                .mapToObj(LocalDate::ofEpochDay);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void addingThenCountingAgree(LocalDate start) {
        for (int n : List.of(1, 2, 5, 10, 23)) {
            assertThat(CALENDAR.workingDaysBetween(start, add(start, n, true))).isEqualTo(new Known<>(n));
            assertThat(CALENDAR.workingDaysBetween(start.plusDays(1), add(start, n, false)))
                    .isEqualTo(new Known<>(n));
        }
    }

    @ParameterizedTest
    @MethodSource("starts")
    void theDayReachedIsWorkedAndLeadsBack(LocalDate start) {
        LocalDate end = add(start, 7, false);

        assertThat(CALENDAR.isWorkingDay(end)).isEqualTo(new Known<>(true));
        assertThat(add(end, -7, true)).isAfter(start);
        assertThat(add(end, -7, false)).isBeforeOrEqualTo(start);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void twoStepsAreAsGoodAsOne(LocalDate start) {
        assertThat(add(add(start, 3, false), 4, false)).isEqualTo(add(start, 7, false));
    }

    /** PROP-07. */
    @ParameterizedTest
    @MethodSource("starts")
    void aLaterStartOrOneMoreDayOffNeverEndsEarlier(LocalDate start) {
        LocalDate end = add(start, 5, true);
        var off = new OwnDay(DaySpan.of(start.plusDays(3)), false, "校庆", start);

        assertThat(add(start.plusDays(1), 5, true)).isAfterOrEqualTo(end);
        assertThat(((Known<LocalDate>) CALENDAR.with(List.of(off)).addWorkingDays(start, 5, true)).value())
                .isAfterOrEqualTo(end);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void whatIsCountedInTwoPartsIsCountedOnce(LocalDate start) {
        int parts = IntStream.of(count(start, start.plusDays(9)), count(start.plusDays(10), start.plusDays(40)))
                .sum();

        assertThat(count(start, start.plusDays(40))).isEqualTo(parts);
    }

    private static int count(LocalDate from, LocalDate to) {
        return ((Known<Integer>) CALENDAR.workingDaysBetween(from, to)).value();
    }

    private static LocalDate add(LocalDate start, int n, boolean countFirst) {
        return ((Known<LocalDate>) CALENDAR.addWorkingDays(start, n, countFirst)).value();
    }
}
