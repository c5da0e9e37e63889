package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A school's own days, laid over what holds for all; of two for one day, the one that was said later. */
final class OwnDays implements Days {

    private final List<OwnDay> latestFirst;
    private final Days below;

    OwnDays(List<OwnDay> own, Days below) {
        this.latestFirst = own.stream()
                .sorted(Comparator.comparing(OwnDay::knownSince).reversed())
                .toList();
        this.below = below;
    }

    @Override
    public DayState on(LocalDate day) {
        return latestFirst.stream()
                .filter(it -> it.days().contains(day))
                .findFirst()
                .map(it -> DayState.known(it.working()))
                .orElseGet(() -> below.on(day));
    }
}
