package org.unionfed.plan.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which a school hands in its plan of a year on time.
 *
 * @param due none while the federation has set none: then nobody is on time or late
 * @param version rises with every change; 0 while none is set
 */
public record Deadline(int year, @Nullable LocalDate due, long version) {

    static Deadline none(int year) {
        return new Deadline(year, null, 0);
    }

    /** The first instant that is too late; none while no day is set. */
    @Nullable
    Instant end(ZoneId zone) {
        return due == null ? null : due.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
