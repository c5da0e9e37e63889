package org.unionfed.workcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionfed.workcalendar.Answer.Known;
import org.unionfed.workcalendar.Answer.Outlook;
import org.unionfed.workcalendar.Answer.Unknown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What was published of 2012 to 2026, with the cases that are known to go wrong. */
class PublishedDaysTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.of(BuiltInTables.all());

    @ParameterizedTest
    @CsvFileSource(resources = "working-days.csv")
    void aYearHasItsWorkingDays(int year, int workingDays) {
        assertThat(CALENDAR.workingDaysBetween(first(year), last(year))).isEqualTo(new Known<>(workingDays));
    }

    @Test
    void theLastYearHasFourDaysThatTheNextYearsTableWillSettle() {
        assertThat(CALENDAR.workingDaysBetween(first(2026), last(2026))).isInstanceOfSatisfying(Unknown.class, it -> {
            assertThat(it.from()).isEqualTo(LocalDate.of(2026, 12, 28));
            assertThat(((Outlook<?>) it.outlook()).provisional()).isEqualTo(248);
        });
        assertThat(CALENDAR.uncertainDays(new DaySpan(first(2026), last(2026)))).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "single-days.csv")
    void aDayIsWorkedOrNot(String example, LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).as(example).isEqualTo(new Known<>(working));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "counted-days.csv")
    void workingDaysAreCounted(
            String example, LocalDate knownOn, LocalDate start, int n, boolean countFirst, LocalDate end) {
        WorkCalendar calendar = knownOn == null ? CALENDAR : CALENDAR.asOf(knownOn);

        assertThat(calendar.addWorkingDays(start, n, countFirst)).as(example).isEqualTo(new Known<>(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-27, 2024-10-09, 27 29 30 8 9",
        "2026-02-12, 2026-02-25, 12 13 14 24 25",
        "2012-09-27, 2012-10-09, 27 28 29 8 9"
    })
    void theDaysOfANoticeAreThoseThatAreWorked(LocalDate first, LocalDate last, String daysOfMonth) {
        Stream<String> worked = new DaySpan(first, last)
                .days()
                .filter(it -> CALENDAR.isWorkingDay(it).equals(new Known<>(true)))
                .map(it -> String.valueOf(it.getDayOfMonth()));

        assertThat(worked).containsExactly(daysOfMonth.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "CA-06, , 2026-01, 3, 2026-01-06",
        "CA-06, , 2026-02, 3, 2026-02-04",
        "CA-06, , 2026-05, 3, 2026-05-08",
        "CA-06, , 2026-10, 3, 2026-10-10",
        "CA-07 as first announced, 2020-01-20, 2020-02, 3, 2020-02-04",
        "CA-07 as extended, 2020-01-27, 2020-02, 3, 2020-02-05",
        "the last of a month, , 2026-02, -1, 2026-02-28",
        "the last but one, , 2024-09, -2, 2024-09-29"
    })
    void aMonthHasItsNthWorkingDay(String example, LocalDate knownOn, YearMonth month, int n, LocalDate day) {
        WorkCalendar calendar = knownOn == null ? CALENDAR : CALENDAR.asOf(knownOn);

        assertThat(calendar.nthWorkingDayOfMonth(month, n)).as(example).contains(new Known<>(day));
    }

    @Test
    void aMonthHasNoMoreWorkingDaysThanItHas() {
        assertThat(CALENDAR.nthWorkingDayOfMonth(YearMonth.of(2026, 2), 16))
                .contains(new Known<>(LocalDate.of(2026, 2, 28)));
        assertThat(CALENDAR.nthWorkingDayOfMonth(YearMonth.of(2026, 2), 17)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01, 5, FRIDAY, 2026-01-30", "2026-01, -1, MONDAY, 2026-01-26", "2026-02, 5, FRIDAY,"})
    void aMonthHasItsNthFriday(YearMonth month, int n, DayOfWeek weekday, LocalDate day) {
        assertThat(WorkCalendar.nthWeekdayOfMonth(month, n, weekday).orElse(null))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "CAL-03 before the amendment, 2020-01-20, 2020-01-31, true",
        "CAL-03 after it, 2020-01-28, 2020-01-31, false",
        "the day before a third of September was given, 2015-05-12, 2015-09-03, true",
        "the day it was, 2015-05-13, 2015-09-03, false"
    })
    void anOldDecisionIsExplainedByWhatWasKnownThen(String example, LocalDate knownOn, LocalDate day, boolean working) {
        assertThat(CALENDAR.asOf(knownOn).isWorkingDay(day)).as(example).isEqualTo(new Known<>(working));
    }

    @ParameterizedTest
    @CsvSource({"2018-12-05, false", "2018-12-06, true"})
    void theLastDaysOfDecemberAreKnownWithTheNextYear(LocalDate knownOn, boolean known) {
        assertThat(CALENDAR.asOf(knownOn).isWorkingDay(LocalDate.of(2018, 12, 31)))
                .isInstanceOf(known ? Known.class : Unknown.class);
        assertThat(CALENDAR.asOf(knownOn).isWorkingDay(LocalDate.of(2018, 12, 27)))
                .isEqualTo(new Known<>(true));
    }

    @Test
    void noTableThatWasPublishedIsRefused() {
        List<YearTable> tables = BuiltInTables.all();

        assertThat(tables)
                .hasSize(15)
                .allSatisfy(it -> assertThat(TableCheck.check(it, tables)).noneMatch(TableFault::isError));
    }

    @Test
    void onlySpecialYearsHaveAnUnusualNumberOfWorkingDays() {
        List<YearTable> tables = BuiltInTables.all();

        assertThat(tables.stream().filter(it -> !TableCheck.check(it, tables).isEmpty()))
                .extracting(YearTable::year)
                .containsExactly(2012, 2015, 2020);
    }

    @Test
    void whatALaterDocumentArrangedAnewStaysInTheTableWithItsSuccessor() {
        YearTable of2020 = BuiltInTables.all().get(8);

        assertThat(of2020.rows().stream().filter(it -> it.date().equals(LocalDate.of(2020, 2, 1))))
                .extracting(TableRow::working, TableRow::knownSince, TableRow::replacedBy)
                .containsExactly(
                        tuple(true, LocalDate.of(2019, 11, 21), "国务院办公厅通知 gov.cn content_5472352"),
                        tuple(false, LocalDate.of(2020, 1, 27), null));
    }

    @Test
    void everyStatutoryDayOfAYearIsFree() {
        assertThat(IntStream.rangeClosed(2012, 2026).boxed().flatMap(it -> StatutoryDays.in(it).stream()))
                .hasSize(13 * 11 + 2 * 13)
                .allSatisfy(it -> assertThat(CALENDAR.isWorkingDay(it.date())).isEqualTo(new Known<>(false)));
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
