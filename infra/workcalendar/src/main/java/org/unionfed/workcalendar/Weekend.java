package org.unionfed.workcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Knows Saturdays and Sundays. */
final class Weekend {

    private Weekend() {}

    static boolean contains(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
