package org.unionfed.workcalendar;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import static java.util.Objects.requireNonNull;

/**
 * Asks the library for lunar calendars when a lunar day falls, and keeps its answers. What it knows of days off is
 * incomplete and is not asked for.
 */
final class LunarDays {

    private static final Map<LunarDay, LocalDate> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Integer, LocalDate> QINGMING = new ConcurrentHashMap<>();

    private LunarDays() {}

    /** The day of a month that is no leap month, in the lunar year that begins in the given year. */
    static LocalDate of(int year, int month, int day) {
        return KNOWN.computeIfAbsent(
                new LunarDay(year, month, day),
                it -> date(Lunar.fromYmd(it.year(), it.month(), it.day()).getSolar()));
    }

    static LocalDate qingming(int year) {
        return QINGMING.computeIfAbsent(
                year,
                it -> date(requireNonNull(
                        Solar.fromYmd(it, 4, 1).getLunar().getJieQiTable().get("清明"))));
    }

    private static LocalDate date(Solar day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }

    private record LunarDay(int year, int month, int day) {}
}
