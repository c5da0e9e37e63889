package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static java.util.Collections.disjoint;

/**
 * How one holiday of a year, or several that are taken together, is arranged.
 *
 * @param name as announced; names of holidays taken together are joined by 、
 * @param off as announced, so it may leave out weekends beside them
 * @param makeUp days at a weekend that are worked instead
 */
public record Holiday(String name, List<DaySpan> off, List<LocalDate> makeUp) {

    public Holiday {
        off = List.copyOf(off);
        makeUp = List.copyOf(makeUp);
    }

    public Stream<LocalDate> daysOff() {
        return off.stream().flatMap(DaySpan::days);
    }

    /** Whether both are about the same holiday, so that the later one replaces the other. */
    boolean sharesName(Holiday other) {
        return !disjoint(names(), other.names());
    }

    boolean isOf(Festival festival) {
        return names().contains(festival.chineseName());
    }

    private Set<String> names() {
        return Set.of(name.split("、"));
    }
}
