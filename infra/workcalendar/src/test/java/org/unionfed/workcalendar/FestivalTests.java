package org.unionfed.workcalendar;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FestivalTests {

    @ParameterizedTest
    @CsvFileSource(resources = "festivals.csv")
    void aFestivalFallsOnItsDay(String example, Festival festival, LocalDate day) {
        assertThat(festival.in(day.getYear())).as(example).isEqualTo(day);
    }

    /** CA-11: the law itself is dated. */
    @ParameterizedTest
    @CsvSource({"2013, true, 11", "2014, false, 11", "2024, false, 11", "2025, true, 13"})
    void newYearsEveIsAStatutoryDayInSomeYears(int year, boolean statutory, int days) {
        LocalDate eve = Festival.NEW_YEARS_EVE.in(year);

        assertThat(StatutoryDays.in(year)).hasSize(days);
        assertThat(StatutoryDays.in(year).stream().anyMatch(it -> it.date().equals(eve)))
                .isEqualTo(statutory);
    }
}
