package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Row;

/** The head of a table: which of its columns say when, and which say what. */
record TableHead(List<Column> columns) {

    static @Nullable TableHead of(Row row) {
        List<Column> columns = new ArrayList<>();
        int telling = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = Column.of(row.key(i));
            columns.add(column);
            telling += column == Column.OTHER ? 0 : 1;
        }
        boolean when = columns.contains(Column.MONTH) || columns.contains(Column.WEEK);
        return when && telling >= 2 ? new TableHead(columns) : null;
    }

    TableHead withoutLast() {
        return new TableHead(columns.subList(0, columns.size() - 1));
    }

    /** The columns whose cells are items: the content, or the remarks of a table that has no other. */
    List<Integer> contents() {
        List<Integer> contents = all(Column.CONTENT);
        List<Integer> notes = contents.isEmpty() ? all(Column.NOTE) : contents;
        return notes.isEmpty() ? all(Column.OTHER) : notes.subList(0, 1);
    }

    List<Integer> all(Column column) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == column) {
                found.add(i);
            }
        }
        return found;
    }
}
