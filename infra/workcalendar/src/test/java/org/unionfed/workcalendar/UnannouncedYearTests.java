package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionfed.workcalendar.Answer.Known;
import org.unionfed.workcalendar.Answer.Outlook;
import org.unionfed.workcalendar.Answer.Unknown;

import static org.assertj.core.api.Assertions.assertThat;

/** What the calendar says of days that nobody has arranged yet. */
class UnannouncedYearTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.of(BuiltInTables.all());

    /** NOTICE-11: 29, 30, 31 December, then 4 and 5 January, as 1 January is a statutory Friday. */
    @Test
    void aNoticeIntoAYearWithoutTableHasAProvisionalEnd() {
        Unknown<LocalDate> end = unknown(CALENDAR.addWorkingDays(LocalDate.of(2026, 12, 29), 5, true));

        assertThat(end.from()).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(end.outlook().provisional()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(end.outlook().least()).isBefore(end.outlook().provisional());
        assertThat(end.outlook().most()).isAfter(end.outlook().provisional());
    }

    @ParameterizedTest
    @CsvSource({
        "an ordinary Wednesday in July, 2027-07-14, true, true, true",
        "an ordinary Sunday in July, 2027-07-18, false, false, false",
        "the Spring Festival, 2027-02-08, false, false, false",
        "after the Spring Festival, 2027-02-12, true, false, true",
        "the Saturday before it, 2027-01-30, false, false, true"
    })
    void aDayIsExpectedToBeWorkedOrNot(String example, LocalDate day, boolean likely, boolean least, boolean most) {
        assertThat(CALENDAR.isWorkingDay(day))
                .as(example)
                .isEqualTo(new Unknown<>(day, new Outlook<>(likely, least, most)));
    }

    /** As if each of these years had not been announced yet: what then came lay within what was said before. */
    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026})
    void whatCameLayWithinTheRange(int year) {
        WorkCalendar before = WorkCalendar.of(
                BuiltInTables.all().stream().filter(it -> it.year() < year).toList());

        for (LocalDate day : new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 11, 30))
                .days()
                .toList()) {
            LocalDate came = known(CALENDAR.addWorkingDays(day, 5, true));
            Outlook<LocalDate> said =
                    unknown(before.addWorkingDays(day, 5, true)).outlook();
            assertThat(came).isBetween(said.least(), said.most());
        }
    }

    @Test
    void daysBeforeTheFirstTableAreNotKnown() {
        assertThat(unknown(CALENDAR.addWorkingDays(LocalDate.of(2012, 1, 5), -3, false))
                        .from())
                .isEqualTo(LocalDate.of(2011, 12, 30));
    }

    @Test
    void aYearInBetweenWithoutTableIsNotKnown() {
        WorkCalendar gap = WorkCalendar.of(
                BuiltInTables.all().stream().filter(it -> it.year() != 2020).toList());

        assertThat(gap.isWorkingDay(LocalDate.of(2020, 7, 1))).isInstanceOf(Unknown.class);
        assertThat(gap.isWorkingDay(LocalDate.of(2019, 12, 31))).isInstanceOf(Unknown.class);
        assertThat(gap.isWorkingDay(LocalDate.of(2021, 7, 1))).isInstanceOf(Known.class);
    }

    @Test
    void aCalendarWithoutTablesKnowsStatutoryDaysAndWeekends() {
        assertThat(WorkCalendar.of(List.of()).addWorkingDays(LocalDate.of(2027, 4, 30), 2, false))
                .isEqualTo(new Unknown<>(
                        LocalDate.of(2027, 5, 1),
                        new Outlook<>(LocalDate.of(2027, 5, 4), LocalDate.of(2027, 5, 4), LocalDate.of(2027, 5, 4))));
    }

    @Test
    void aCountSaysHowFewAndHowManyItCanBecome() {
        Outlook<Integer> of2027 = unknown(
                        CALENDAR.workingDaysBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .outlook();

        assertThat(of2027.least()).isLessThan(of2027.provisional());
        assertThat(of2027.most()).isGreaterThan(of2027.provisional());
    }

    @SuppressWarnings("unchecked")
    private static <T> Unknown<T> unknown(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Unknown.class);
        return (Unknown<T>) answer;
    }

    private static <T> T known(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Known.class);
        return ((Known<T>) answer).value();
    }
}
