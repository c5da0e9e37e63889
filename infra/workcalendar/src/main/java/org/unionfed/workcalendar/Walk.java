package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionfed.workcalendar.Answer.Known;
import org.unionfed.workcalendar.Answer.Outlook;
import org.unionfed.workcalendar.Answer.Unknown;

/**
 * Goes from day to day until so many working days are counted.
 *
 * @param step 1 for later days, -1 for earlier ones
 */
record Walk(Days days, LocalDate begin, int step, int count) {

    Answer<LocalDate> end() {
        LocalDate day = begin.minusDays(step);
        int left = count;
        while (left > 0) {
            day = day.plusDays(step);
            DayState state = days.on(day);
            if (!state.isKnown()) {
                return unknown(day);
            }
            left -= state.working() ? 1 : 0;
        }
        return new Known<>(day);
    }

    private Answer<LocalDate> unknown(LocalDate from) {
        LocalDate provisional = end(DayState::working);
        LocalDate soonest = end(DayState::mayWork);
        LocalDate latest = end(DayState::surelyWorks);
        return provisional == null || soonest == null || latest == null
                ? new Unknown<>(from, null)
                : new Unknown<>(from, Outlook.between(provisional, soonest, latest));
    }

    /** Where it ends when these days count; null when it comes to a day of which nothing is to be expected. */
    private @Nullable LocalDate end(Predicate<DayState> counts) {
        LocalDate day = begin.minusDays(step);
        int left = count;
        while (left > 0) {
            day = day.plusDays(step);
            DayState state = days.on(day);
            if (state.isOpen()) {
                return null;
            }
            left -= counts.test(state) ? 1 : 0;
        }
        return day;
    }
}
