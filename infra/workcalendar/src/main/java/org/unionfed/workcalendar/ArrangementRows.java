package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one document while they are read. */
final class ArrangementRows {

    private final LocalDate knownSince;
    private final String document;
    private final Map<String, List<DaySpan>> off = new LinkedHashMap<>();
    private final Map<String, List<LocalDate>> makeUp = new LinkedHashMap<>();

    ArrangementRows(LocalDate knownSince, String document) {
        this.knownSince = knownSince;
        this.document = document;
    }

    LocalDate knownSince() {
        return knownSince;
    }

    void addOff(String holiday, DaySpan days) {
        off.computeIfAbsent(holiday, it -> new ArrayList<>()).add(days);
        makeUp.computeIfAbsent(holiday, it -> new ArrayList<>());
    }

    void addMakeUp(String holiday, LocalDate day) {
        off.computeIfAbsent(holiday, it -> new ArrayList<>());
        makeUp.computeIfAbsent(holiday, it -> new ArrayList<>()).add(day);
    }

    Arrangement arrangement() {
        List<Holiday> holidays = new ArrayList<>();
        off.forEach((name, spans) -> holidays.add(new Holiday(name, spans, makeUp.getOrDefault(name, List.of()))));
        return new Arrangement(knownSince, document, holidays);
    }
}
