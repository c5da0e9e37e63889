package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Row;

/** The head of a table: which of its columns say when, and which say what. */
record TableHead(List<Column> columns) {

    private static final int MOST_COLUMNS = 100;

    static @Nullable TableHead of(Row row) {
        if (row.cells().size() > MOST_COLUMNS) {
            return null;
        }
        List<String> heads =
                IntStream.range(0, row.cells().size()).mapToObj(row::key).toList();
        List<Column> columns = Column.of(heads);
        long telling = columns.stream().filter(it -> it != Column.OTHER).count();
        boolean when = columns.contains(Column.MONTH) || columns.contains(Column.WEEK);
        return when && telling >= 2 ? new TableHead(columns) : null;
    }

    TableHead withoutLast() {
        return new TableHead(columns.subList(0, columns.size() - 1));
    }

    /** Tables that say 月份 and 内容 twice hold two rows in each line. */
    List<RowPart> parts(Row row) {
        int width = columns.size();
        for (int size = 2; size * 2 <= columns.size() && width == columns.size(); size++) {
            width = repeatsEvery(size) ? size : width;
        }
        List<RowPart> parts = new ArrayList<>();
        for (int from = 0; from < columns.size() && from < row.cells().size(); from += width) {
            int to = Math.min(from + width, row.cells().size());
            TableHead head = new TableHead(columns.subList(from, from + width));
            parts.add(new RowPart(head, new Row(row.line(), row.cells().subList(from, to))));
        }
        return parts;
    }

    private boolean repeatsEvery(int size) {
        List<Column> first = columns.subList(0, size);
        return columns.size() % size == 0
                && (first.contains(Column.MONTH) || first.contains(Column.WEEK))
                && IntStream.range(size, columns.size()).allMatch(it -> columns.get(it) == columns.get(it - size));
    }

    /** The cells of a row that one set of columns heads. */
    record RowPart(TableHead head, Row row) {}

    /** The columns whose cells are items: the content, or the remarks of a table that has no other. */
    List<Integer> contents() {
        List<Integer> contents = all(Column.CONTENT);
        if (!contents.isEmpty()) {
            return contents;
        }
        List<Integer> notes = all(Column.NOTE);
        return notes.isEmpty() ? all(Column.OTHER) : notes.subList(0, 1);
    }

    /** In a row without a content its theme says what is to be done. */
    List<Integer> contents(Row row) {
        List<Integer> contents = contents();
        boolean blank = contents.stream()
                .allMatch(it -> it >= row.cells().size() || row.cells().get(it).isEmpty());
        return blank ? all(Column.THEME) : contents;
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
