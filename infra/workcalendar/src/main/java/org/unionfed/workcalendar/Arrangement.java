package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What one document arranges of a year.
 *
 * @param knownSince the day it was announced
 * @param document by what it can be found again, for example its number
 */
public record Arrangement(LocalDate knownSince, String document, List<Holiday> holidays) {

    public Arrangement {
        holidays = List.copyOf(holidays);
    }
}
