package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days off and make-up days of a year as its documents arranged them one after the other; a later document replaces the
 * holidays it names and leaves the others.
 *
 * @param arrangements at least one, the earliest first, none on the day of another
 */
public record YearTable(int year, List<Arrangement> arrangements) {

    public YearTable {
        arrangements = List.copyOf(arrangements);
        if (arrangements.isEmpty()) {
            throw new IllegalArgumentException("A table has a document: " + year);
        }
        for (int i = 1; i < arrangements.size(); i++) {
            if (!arrangements
                    .get(i)
                    .knownSince()
                    .isAfter(arrangements.get(i - 1).knownSince())) {
                throw new IllegalArgumentException("Documents of a table are later and later: " + year);
            }
        }
    }

    /** What of it was known at the end of a day; nothing before the first document. */
    public Optional<YearTable> asOf(LocalDate day) {
        List<Arrangement> known = arrangements.stream()
                .filter(it -> !it.knownSince().isAfter(day))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new YearTable(year, known));
    }

    /** The table with one more document. */
    public YearTable amendedBy(Arrangement later) {
        return new YearTable(
                year, Stream.concat(arrangements.stream(), Stream.of(later)).toList());
    }

    /** The holidays that no later document replaced. */
    public List<Holiday> inForce() {
        return placed().filter(it -> it.replacedBy() == null)
                .map(Placed::holiday)
                .toList();
    }

    /** Every day any of the documents named, in the order of documents and days, with what became of it. */
    public List<TableRow> rows() {
        return placed().flatMap(YearTable::rows).toList();
    }

    private Stream<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        for (Arrangement it : arrangements) {
            placed.replaceAll(old -> old.after(it));
            it.holidays().forEach(holiday -> placed.add(new Placed(holiday, it, null)));
        }
        return placed.stream();
    }

    private static Stream<TableRow> rows(Placed placed) {
        return Stream.concat(
                        placed.holiday().daysOff().map(it -> placed.row(it, false)),
                        placed.holiday().makeUp().stream().map(it -> placed.row(it, true)))
                .sorted((a, b) -> a.date().compareTo(b.date()));
    }

    private record Placed(
            Holiday holiday, Arrangement by, @Nullable Arrangement replacedBy) {

        Placed after(Arrangement later) {
            boolean replaced = replacedBy == null && later.holidays().stream().anyMatch(holiday::sharesName);
            return replaced ? new Placed(holiday, by, later) : this;
        }

        TableRow row(LocalDate date, boolean working) {
            return new TableRow(
                    date,
                    working,
                    holiday.name(),
                    by.document(),
                    by.knownSince(),
                    replacedBy == null ? null : replacedBy.document());
        }
    }
}
