package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionfed.workcalendar.Answer.Known;
import org.unionfed.workcalendar.Answer.Unknown;
import org.unionfed.workcalendar.SchoolTerms.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a school adds to the days of all. */
class SchoolCalendarTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.of(BuiltInTables.all());
    private static final SchoolTerms TERMS = new SchoolTerms(
            List.of(term("第一学期", "2026-09-01", "2027-01-20"), term("第二学期", "2026-02-25", "2026-07-05")));

    @Test
    void aDayOfSnowIsFreeAndIsMadeUpFor() {
        WorkCalendar school = CALENDAR.with(
                List.of(own("2026-01-21", false, "雪天停课", "2026-01-20"), own("2026-01-24", true, "补班", "2026-01-22")));

        assertThat(school.isWorkingDay(day("2026-01-21"))).isEqualTo(new Known<>(false));
        assertThat(school.isWorkingDay(day("2026-01-24"))).isEqualTo(new Known<>(true));
        assertThat(school.isWorkingDay(day("2026-01-22"))).isEqualTo(new Known<>(true));
    }

    @Test
    void aDayOfSnowWasNotKnownTheDayBeforeItWasSaid() {
        WorkCalendar school = CALENDAR.with(List.of(own("2026-01-21", false, "雪天停课", "2026-01-20")));

        assertThat(school.asOf(day("2026-01-19")).isWorkingDay(day("2026-01-21")))
                .isEqualTo(new Known<>(true));
        assertThat(school.asOf(day("2026-01-20")).isWorkingDay(day("2026-01-21")))
                .isEqualTo(new Known<>(false));
    }

    @Test
    void ofTwoOwnDaysTheOneSaidLaterCounts() {
        WorkCalendar school = CALENDAR.with(
                List.of(own("2026-01-21", true, "照常上班", "2026-01-20"), own("2026-01-21", false, "雪天停课", "2026-01-19")));

        assertThat(school.isWorkingDay(day("2026-01-21"))).isEqualTo(new Known<>(true));
    }

    /** CA-17: the days of all are the default; a school may count only days on which it is open. */
    @Test
    void aDeadlineInTheVacationEndsInTheNextTermWhereTheSchoolCountsItsOwnDays() {
        assertThat(CALENDAR.addWorkingDays(day("2026-07-20"), 5, false)).isEqualTo(new Known<>(day("2026-07-27")));
        assertThat(CALENDAR.inTerms(TERMS).addWorkingDays(day("2026-07-20"), 5, false))
                .isEqualTo(new Known<>(day("2026-09-07")));
        assertThat(TERMS.placeOf(day("2026-07-27"))).isEqualTo(Place.VACATION);
    }

    /** CA-16. */
    @Test
    void beforeTheTermIsKnownOnlyWhenTheSchoolHasSaidWhenItBegins() {
        assertThat(TERMS.nextStart(day("2026-07-06")).map(it -> it.minusWeeks(1)))
                .contains(day("2026-08-25"));
        assertThat(TERMS.nextStart(day("2026-09-02"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-24, UNKNOWN",
        "2026-02-25, TERM",
        "2026-07-05, TERM",
        "2026-07-06, VACATION",
        "2026-08-31, VACATION",
        "2026-09-01, TERM",
        "2027-01-20, TERM",
        "2027-01-21, UNKNOWN"
    })
    void aDayLiesInTheTermOrInTheVacation(LocalDate day, Place place) {
        assertThat(TERMS.placeOf(day)).isEqualTo(place);
    }

    @Test
    void nothingIsExpectedOfDaysAfterTheLastTerm() {
        WorkCalendar school = CALENDAR.inTerms(new SchoolTerms(List.of(term("第二学期", "2026-02-25", "2026-07-03"))));

        assertThat(school.addWorkingDays(day("2026-07-02"), 3, true)).isEqualTo(new Unknown<>(day("2026-07-04"), null));
        assertThat(school.isWorkingDay(day("2026-07-06"))).isEqualTo(new Unknown<>(day("2026-07-06"), null));
        assertThat(school.workingDaysBetween(day("2026-07-02"), day("2026-07-06")))
                .isEqualTo(new Unknown<>(day("2026-07-04"), null));
        assertThat(school.isWorkingDay(day("2026-07-03"))).isEqualTo(new Known<>(true));
    }

    @Test
    void twoTermsShareNoDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchoolTerms(
                        List.of(term("第一学期", "2025-09-01", "2026-02-25"), term("第二学期", "2026-02-25", "2026-07-05"))));
    }

    private static SchoolTerm term(String name, String first, String last) {
        return new SchoolTerm(name, new DaySpan(day(first), day(last)));
    }

    private static OwnDay own(String day, boolean working, String name, String knownSince) {
        return new OwnDay(DaySpan.of(day(day)), working, name, day(knownSince));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
