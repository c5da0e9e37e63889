package org.unionfed.workcalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.unionfed.workcalendar.TableFault.Kind;

import static org.unionfed.workcalendar.TableFault.Kind.DATE_IMPOSSIBLE;
import static org.unionfed.workcalendar.TableFault.Kind.DOCUMENT_MISSING;
import static org.unionfed.workcalendar.TableFault.Kind.DOCUMENT_NOT_LATER;
import static org.unionfed.workcalendar.TableFault.Kind.NAME_MISSING;
import static org.unionfed.workcalendar.TableFault.Kind.NAME_TOO_LONG;
import static org.unionfed.workcalendar.TableFault.Kind.ROW_UNKNOWN;
import static org.unionfed.workcalendar.TableFault.Kind.SPAN_TOO_LONG;
import static org.unionfed.workcalendar.TableFault.Kind.TOO_MANY_ROWS;
import static org.unionfed.workcalendar.TableFault.Kind.YEAR_IMPOSSIBLE;
import static org.unionfed.workcalendar.TableFault.Kind.YEAR_MISSING;
import static org.unionfed.workcalendar.TableFault.Kind.YEAR_TWICE;

/**
 * Makes a table out of rows: one says the year; one for each document says its day and number, and is followed by its
 * days off (name, first day, last day) and make-up days (name, day).
 */
public final class TableReader {

    /** A table of a year is not longer than this. */
    public static final int MOST_ROWS = 200;

    /** The first year of the law as it is known here. */
    private static final int FIRST_YEAR = 2008;

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_HOLIDAY = 31;

    private final List<TableFault> faults = new ArrayList<>();
    private final List<ArrangementRows> documents = new ArrayList<>();
    private OptionalInt year = OptionalInt.empty();

    private TableReader() {}

    /** The table, if each row can be read; whether it is a sound one is for {@link TableCheck} to say. */
    public static ReadTable read(List<SheetRow> rows) {
        if (rows.size() > MOST_ROWS) {
            return new ReadTable(null, List.of(TableFault.of(TOO_MANY_ROWS, MOST_ROWS)));
        }
        TableReader reader = new TableReader();
        rows.forEach(reader::take);
        return reader.result();
    }

    private void take(SheetRow row) {
        RowKind.of(row.cell(0)).ifPresentOrElse(it -> take(row, it), () -> fault(row, ROW_UNKNOWN, row.cell(0)));
    }

    private void take(SheetRow row, RowKind kind) {
        switch (kind) {
            case YEAR -> takeYear(row);
            case DOCUMENT -> takeDocument(row);
            case OFF -> takeOff(row);
            case MAKE_UP -> takeMakeUp(row);
        }
    }

    private void takeYear(SheetRow row) {
        String text = row.cell(1).replace("年", "");
        if (year.isPresent()) {
            fault(row, YEAR_TWICE, text);
        } else if (text.matches("20[0-9]{2}") && Integer.parseInt(text) >= FIRST_YEAR) {
            year = OptionalInt.of(Integer.parseInt(text));
        } else {
            fault(row, YEAR_IMPOSSIBLE, text);
        }
    }

    private void takeDocument(SheetRow row) {
        String document = String.join(" ", row.cells().stream().skip(2).toList());
        LocalDate knownSince = date(row, 1);
        if (document.isEmpty()) {
            fault(row, NAME_MISSING);
        } else if (document.length() > LONGEST_DOCUMENT) {
            fault(row, NAME_TOO_LONG, LONGEST_DOCUMENT);
        } else if (knownSince != null) {
            add(row, new ArrangementRows(knownSince, document));
        }
    }

    private void add(SheetRow row, ArrangementRows document) {
        if (!documents.isEmpty() && !document.knownSince().isAfter(last().knownSince())) {
            fault(row, DOCUMENT_NOT_LATER, document.knownSince());
            return;
        }
        documents.add(document);
    }

    private void takeOff(SheetRow row) {
        LocalDate first = date(row, 2);
        LocalDate last = row.cell(3).isEmpty() ? first : date(row, 3);
        if (first == null || last == null || !hasPlace(row)) {
            return;
        }
        if (last.isBefore(first)) {
            fault(row, DATE_IMPOSSIBLE, row.cell(3));
        } else if (last.isAfter(first.plusDays(LONGEST_HOLIDAY - 1L))) {
            fault(row, SPAN_TOO_LONG, LONGEST_HOLIDAY);
        } else {
            last().addOff(row.cell(1), new DaySpan(first, last));
        }
    }

    private void takeMakeUp(SheetRow row) {
        LocalDate day = date(row, 2);
        if (day != null && hasPlace(row)) {
            last().addMakeUp(row.cell(1), day);
        }
    }

    private boolean hasPlace(SheetRow row) {
        Optional<TableFault> fault = faultOfPlace(row);
        fault.ifPresent(faults::add);
        return fault.isEmpty();
    }

    private Optional<TableFault> faultOfPlace(SheetRow row) {
        String name = row.cell(1);
        if (documents.isEmpty()) {
            return Optional.of(TableFault.at(row.number(), DOCUMENT_MISSING));
        }
        if (name.isEmpty()) {
            return Optional.of(TableFault.at(row.number(), NAME_MISSING));
        }
        return name.length() > LONGEST_NAME
                ? Optional.of(TableFault.at(row.number(), NAME_TOO_LONG, LONGEST_NAME))
                : Optional.empty();
    }

    private @Nullable LocalDate date(SheetRow row, int column) {
        Optional<LocalDate> date = DateText.read(row.cell(column));
        if (date.isEmpty()) {
            fault(row, DATE_IMPOSSIBLE, row.cell(column));
        }
        return date.orElse(null);
    }

    private ArrangementRows last() {
        return documents.get(documents.size() - 1);
    }

    private void fault(SheetRow row, Kind kind, Object... about) {
        faults.add(TableFault.at(row.number(), kind, about));
    }

    private ReadTable result() {
        if (year.isEmpty()) {
            faults.add(TableFault.of(YEAR_MISSING));
        }
        if (documents.isEmpty()) {
            faults.add(TableFault.of(DOCUMENT_MISSING));
        }
        if (!faults.isEmpty()) {
            return new ReadTable(null, faults);
        }
        var table = new YearTable(
                year.orElseThrow(),
                documents.stream().map(ArrangementRows::arrangement).toList());
        return new ReadTable(table, List.of());
    }
}
