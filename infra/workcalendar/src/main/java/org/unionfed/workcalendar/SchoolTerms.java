package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The terms of a school: between two of them is vacation, before the first and after the last nothing is known. */
public final class SchoolTerms {

    private final List<SchoolTerm> terms;

    /** @throws IllegalArgumentException if two of them share a day */
    public SchoolTerms(List<SchoolTerm> terms) {
        this.terms = terms.stream()
                .sorted(Comparator.comparing(it -> it.days().first()))
                .toList();
        for (int i = 1; i < this.terms.size(); i++) {
            if (overlap(this.terms.get(i - 1), this.terms.get(i))) {
                throw new IllegalArgumentException("A day belongs to one term only: " + this.terms.get(i));
            }
        }
    }

    /** Whether the two have a day in common. */
    public static boolean overlap(SchoolTerm one, SchoolTerm other) {
        return !one.days().first().isAfter(other.days().last())
                && !other.days().first().isAfter(one.days().last());
    }

    /** The first day of the first term that begins on this day or later; none while the school has not said so. */
    public Optional<LocalDate> nextStart(LocalDate day) {
        return terms.stream()
                .map(it -> it.days().first())
                .filter(it -> !it.isBefore(day))
                .findFirst();
    }

    /** Where a day lies. */
    public Place placeOf(LocalDate day) {
        if (terms.stream().anyMatch(it -> it.days().contains(day))) {
            return Place.TERM;
        }
        boolean begun = terms.stream().anyMatch(it -> it.days().last().isBefore(day));
        boolean goesOn = terms.stream().anyMatch(it -> it.days().first().isAfter(day));
        return begun && goesOn ? Place.VACATION : Place.UNKNOWN;
    }

    /** Where a day can lie. */
    public enum Place {
        TERM,
        VACATION,
        /** Before the first term that is known or after the last. */
        UNKNOWN
    }
}
