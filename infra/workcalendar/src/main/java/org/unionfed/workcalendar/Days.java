package org.unionfed.workcalendar;

import java.time.LocalDate;

/** A layer of the calendar: says of each day whether it is worked. */
@FunctionalInterface
interface Days {

    DayState on(LocalDate day);
}
