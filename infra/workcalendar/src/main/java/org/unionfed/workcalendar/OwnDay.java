package org.unionfed.workcalendar;

import java.time.LocalDate;

/**
 * Days that are different at one school: its anniversary, snow, a festival of a minority, or a day that is worked
 * instead.
 *
 * @param working whether the days are worked there, else they are free
 * @param knownSince the day the school said so
 */
public record OwnDay(DaySpan days, boolean working, String name, LocalDate knownSince) {

    /** Whether both say the same, on whatever day it was said. */
    public boolean saysTheSameAs(OwnDay other) {
        return days.equals(other.days) && working == other.working && name.equals(other.name);
    }
}
