package org.unionfed.plan.school.sheet;

import java.util.List;
import java.util.UUID;

/** A list of schools that was uploaded, with what is known about each of its rows. */
record SchoolSheet(UUID id, String fileName, State state, int ready, int withErrors, List<SheetRow> rows) {

    static SchoolSheet of(UUID id, String fileName, State state, List<SheetRow> rows) {
        int ready = (int) rows.stream().filter(it -> it.errors().isEmpty()).count();
        return new SchoolSheet(id, fileName, state, ready, rows.size() - ready, List.copyOf(rows));
    }

    /** Where a list stands. */
    enum State {
        PREVIEWED,
        CONFIRMED
    }
}
