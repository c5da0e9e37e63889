package org.unionfed.workcalendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a year's table, and where it comes from.
 *
 * @param working whether it is a make-up day, else a day off
 * @param holiday the name of the holiday it belongs to
 * @param knownSince the day of its document
 * @param replacedBy the document that arranged this holiday anew; none while it is in force
 */
public record TableRow(
        LocalDate date,
        boolean working,
        String holiday,
        String document,
        LocalDate knownSince,
        @Nullable String replacedBy) {}
