package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Row;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.TimeMark;

/** Reads entries out of the rows of a table. */
final class TableCalendar {

    private final List<FoundEntry> entries = new ArrayList<>();
    private final List<Item> undated = new ArrayList<>();
    private @Nullable TableHead head;
    private @Nullable FoundEntry current;
    private List<TimeCell> across = List.of();

    static TableCalendar of(List<Unit> units) {
        TableCalendar table = new TableCalendar();
        for (Unit unit : units) {
            Row row = Row.of(unit.line());
            if (!row.isRule()) {
                table.add(row);
            }
        }
        return table;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<FoundEntry> entries() {
        return entries;
    }

    List<Item> undated() {
        return undated;
    }

    private void add(Row row) {
        List<TimeCell> times = TimeCell.pureIn(row);
        TableHead newHead = times.isEmpty() ? TableHead.of(row) : null;
        if (newHead != null) {
            head = newHead;
            across = List.of();
        } else if (times.size() >= 3 && times.size() >= filled(row) - 1) {
            across = times;
            times.forEach(time -> entries.add(time.entry(row)));
        } else if (!across.isEmpty() && times.isEmpty()) {
            below(row);
        } else if (head != null) {
            head.parts(row).forEach(this::headed);
        } else {
            pairs(row, times);
        }
    }

    private static int filled(Row row) {
        return (int) row.cells().stream().filter(it -> !it.isEmpty()).count();
    }

    /** The months stand side by side, their items below them. */
    private void below(Row row) {
        int first = entries.size() - across.size();
        for (int i = 0;
                i < across.size() && across.get(i).column() < row.cells().size();
                i++) {
            fill(entries.get(first + i), row, across.get(i).column());
        }
    }

    private void headed(TableHead.RowPart part) {
        Row row = part.row();
        TableHead columns = part.head();
        TimeCell time = TimeCell.headed(row, columns);
        boolean blank = TimeCell.isBlank(row, columns);
        if (time != null) {
            boolean goesOn =
                    time.months().isEmpty() && !columns.all(Column.MONTH).isEmpty() && current != null;
            current = goesOn && current != null ? time.entry(row, current.months()) : time.entry(row);
            entries.add(current);
        } else if (!blank) {
            current = null;
        }
        for (int column : columns.contents(row)) {
            if (current != null) {
                fill(current, row, column);
            } else if (column < row.cells().size()) {
                Row.Cell cell = row.cells().get(column);
                ItemSplitter.split(row.line(), cell.from(), cell.to()).stream()
                        .map(Item::trimmed)
                        .forEach(undated::add);
            }
        }
    }

    /** Without a head, what follows a month up to the next one is its content; of several cells the first. */
    private void pairs(Row row, List<TimeCell> times) {
        if (times.isEmpty()) {
            boolean merged = current != null
                    && row.cells().get(0).isEmpty()
                    && row.cells().size() > 1;
            if (merged && current != null) {
                fill(current, row, 1);
            }
            return;
        }
        for (TimeCell time : times) {
            current = time.entry(row);
            entries.add(current);
            fill(current, row, contentBehind(row, time.column(), times.size() == 1));
        }
    }

    private static int contentBehind(Row row, int column, boolean alone) {
        boolean last = column == row.cells().size() - 1;
        return last && alone && column > 0 ? column - 1 : column + 1;
    }

    private static void fill(FoundEntry entry, Row row, int column) {
        if (column < row.cells().size()) {
            Row.Cell cell = row.cells().get(column);
            ItemSplitter.split(row.line(), cell.from(), cell.to()).forEach(entry::add);
        }
    }

    /** A cell that says when. */
    record TimeCell(int column, List<Integer> months, List<Integer> weeks) {

        static List<TimeCell> pureIn(Row row) {
            List<TimeCell> times = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                TimeMark time = CellTime.pure(row, i);
                if (time != null) {
                    times.add(new TimeCell(i, time.months(), time.weeks()));
                }
            }
            return times;
        }

        static @Nullable TimeCell headed(Row row, TableHead head) {
            List<Integer> months = new ArrayList<>();
            List<Integer> weeks = new ArrayList<>();
            int column = -1;
            for (int i = 0; i < Math.min(row.cells().size(), head.columns().size()); i++) {
                TimeMark time = CellTime.under(row, i, head.columns().get(i));
                boolean daysOfWeek =
                        time != null && time.dated() && head.columns().contains(Column.WEEK);
                if (time != null && !daysOfWeek) {
                    months.addAll(months.isEmpty() ? time.months() : List.of());
                    weeks.addAll(time.weeks());
                    column = i;
                }
            }
            return column < 0 ? null : new TimeCell(column, months, weeks);
        }

        static boolean isBlank(Row row, TableHead head) {
            for (int i = 0; i < Math.min(row.cells().size(), head.columns().size()); i++) {
                boolean when =
                        head.columns().get(i) == Column.MONTH || head.columns().get(i) == Column.WEEK;
                if (when && !row.cells().get(i).isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        FoundEntry entry(Row row) {
            return entry(row, months);
        }

        /** A week below a month that was named in a row above. */
        FoundEntry entry(Row row, List<Integer> ofMonths) {
            Row.Cell cell = row.cells().get(column);
            return new FoundEntry(
                    ofMonths,
                    weeks,
                    row.line().source(cell.from(), cell.to()),
                    row.line().number());
        }
    }
}
