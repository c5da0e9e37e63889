package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.unionfed.workcalendar.Answer.Known;
import org.unionfed.workcalendar.Answer.Outlook;
import org.unionfed.workcalendar.Answer.Unknown;

/** Counts the working days of a span. */
record Count(Days days, DaySpan span) {

    Answer<Integer> result() {
        Optional<LocalDate> unknown =
                span.days().filter(it -> !days.on(it).isKnown()).findFirst();
        List<DayState> states = span.days().map(days::on).toList();
        if (unknown.isEmpty()) {
            return new Known<>(number(states, DayState::working));
        }
        return new Unknown<>(unknown.get(), states.stream().anyMatch(DayState::isOpen) ? null : outlook(states));
    }

    private static Outlook<Integer> outlook(List<DayState> states) {
        return new Outlook<>(
                number(states, DayState::working),
                number(states, DayState::surelyWorks),
                number(states, DayState::mayWork));
    }

    private static int number(List<DayState> states, Predicate<DayState> counts) {
        return (int) states.stream().filter(counts).count();
    }
}
