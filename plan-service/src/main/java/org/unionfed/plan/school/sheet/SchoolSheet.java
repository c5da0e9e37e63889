package org.unionfed.plan.school.sheet;

import java.util.List;
import java.util.UUID;

/**
 * A list of schools that was uploaded, with what is known about each of its rows.
 *
 * @param ready rows that can be taken in
 * @param unfinished rows of a confirmed list that are still to be taken in, which goes on by itself
 * @param passwordsWaiting rows whose chair's first password nobody was shown yet; confirming again shows those there are
 */
record SchoolSheet(
        UUID id,
        String fileName,
        State state,
        int ready,
        int withErrors,
        int unfinished,
        int passwordsWaiting,
        List<SheetRow> rows) {

    static SchoolSheet of(UUID id, String fileName, State state, List<SheetRow> rows) {
        int ready = (int) rows.stream().filter(it -> it.errors().isEmpty()).count();
        int unfinished = state == State.PREVIEWED
                ? 0
                : (int) rows.stream().filter(SheetRow::isToTakeIn).count();
        int waiting = (int) rows.stream()
                .filter(it -> it.outcome() != null && it.outcome().isWaiting())
                .count();
        return new SchoolSheet(id, fileName, state, ready, rows.size() - ready, unfinished, waiting, List.copyOf(rows));
    }

    SchoolSheet with(List<SheetRow> changed) {
        return of(id, fileName, state, changed);
    }

    /** Where a list stands. */
    enum State {
        PREVIEWED,
        CONFIRMED
    }
}
