package org.unionfed.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.calendar.Item;

/**
 * What is to be done in one or several months or weeks; at least one of the two is given.
 *
 * @param months in the order written, each from 1 to 12
 * @param weeks  numbers of school weeks, from 1
 * @param marker the mark as written, such as {@code 七、八月份}
 * @param line   number of the source line of the mark, from 1
 */
public record CalendarEntry(
        @Nullable List<Integer> months, @Nullable List<Integer> weeks, String marker, int line, List<Item> items) {

    public CalendarEntry {
        months = months == null ? null : List.copyOf(months);
        weeks = weeks == null ? null : List.copyOf(weeks);
        items = List.copyOf(items);
        if (months == null && weeks == null) {
            throw new IllegalArgumentException("An entry needs months or weeks");
        }
    }
}
