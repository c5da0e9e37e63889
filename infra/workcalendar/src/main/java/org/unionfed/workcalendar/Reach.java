package org.unionfed.workcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

import static java.time.temporal.ChronoUnit.DAYS;

/**
 * How far the arrangements of some years went from the day of a holiday.
 *
 * @param before the most days before it that were free
 * @param after the most days after it
 */
record Reach(Festival festival, long before, long after) {

    static Reach of(Festival festival, List<YearTable> tables) {
        long before = offsets(festival, tables).mapToLong(it -> -it).max().orElse(0);
        long after = offsets(festival, tables).mapToLong(it -> it).max().orElse(0);
        return new Reach(festival, Math.max(before, 0), Math.max(after, 0));
    }

    /** The days that are free when the holiday of this year is arranged as widely as it ever was. */
    DaySpan widest(int year) {
        LocalDate day = festival.in(year);
        return new DaySpan(day.minusDays(before), day.plusDays(after));
    }

    /** The same with the weeks before and after, at whose ends the days are made up for. */
    DaySpan widestWithMakeUp(int year) {
        DaySpan off = widest(year);
        return new DaySpan(
                off.first()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(1),
                off.last().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(1));
    }

    private static Stream<Long> offsets(Festival festival, List<YearTable> tables) {
        return tables.stream()
                .flatMap(table -> table.inForce().stream()
                        .filter(it -> isPutDownTo(festival, it))
                        .flatMap(Holiday::daysOff)
                        .map(it -> DAYS.between(festival.in(table.year()), it)));
    }

    /** What is taken together with the National Day is put down to that: the other one is elsewhere in most years. */
    private static boolean isPutDownTo(Festival festival, Holiday holiday) {
        return holiday.isOf(festival) && (festival == Festival.NATIONAL_DAY || !holiday.isOf(Festival.NATIONAL_DAY));
    }
}
