package org.unionfed.workcalendar;

import java.time.LocalDate;

/** Counts the days of vacations as free. */
record TermDays(SchoolTerms terms, Days below) implements Days {

    @Override
    public DayState on(LocalDate day) {
        return switch (terms.placeOf(day)) {
            case TERM -> below.on(day);
            case VACATION -> DayState.FREE;
            case UNKNOWN -> DayState.OPEN;
        };
    }
}
