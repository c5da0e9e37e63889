package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Some days in a row.
 *
 * @param last belongs to it
 */
public record DaySpan(LocalDate first, LocalDate last) {

    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A span ends before it begins: " + first + ", " + last);
        }
    }

    /** A single day. */
    public static DaySpan of(LocalDate day) {
        return new DaySpan(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }
}
