package org.unionfed.plan.reading.text;

import java.util.List;

/**
 * Words that say when: months, weeks, or a longer part of the year.
 *
 * @param months from 1 to 12 in order; empty for weeks
 * @param weeks  from 1; empty for months
 * @param start  place in the key
 * @param end    place behind it
 * @param dated  names a day, so that within a month it belongs to an item
 * @param year   as written, 0 without one
 * @param masked the year is blotted out, as in 20xx年
 */
public record TimeMark(
        List<Integer> months, List<Integer> weeks, int start, int end, boolean dated, int year, boolean masked) {

    public TimeMark {
        months = List.copyOf(months);
        weeks = List.copyOf(weeks);
    }

    public boolean isWeek() {
        return months.isEmpty();
    }

    public boolean sameTime(TimeMark other) {
        return months.equals(other.months) && weeks.equals(other.weeks);
    }

    TimeMark between(int newStart, int newEnd) {
        return new TimeMark(months, weeks, newStart, newEnd, dated, year, masked);
    }
}
