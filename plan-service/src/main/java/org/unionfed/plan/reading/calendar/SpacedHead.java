package org.unionfed.plan.reading.calendar;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Row;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Punctuation;

/**
 * The head of a table whose cells only spaces set apart, and so the way to cut the rows below it.
 *
 * @param gap how many spaces part two cells at least
 */
record SpacedHead(TableHead table, int gap) {

    private static final int ENOUGH_CELLS = 3;
    private static final int LONGEST = 120;
    private static final int WIDE = 2;
    private static final int NARROW = 1;

    static @Nullable SpacedHead of(Line line) {
        if (line.isRow() || line.key().length() > LONGEST) {
            return null;
        }
        SpacedHead wide = of(line, WIDE);
        return wide != null ? wide : of(line, NARROW);
    }

    private static @Nullable SpacedHead of(Line line, int gap) {
        Row row = Row.of(line.rowCutAt(gaps(line.key(), gap)));
        TableHead table = row.cells().size() < ENOUGH_CELLS ? null : TableHead.of(row);
        boolean clear = gap == WIDE || isOfWords(line.key());
        return table != null && clear && !table.all(Column.CONTENT).isEmpty() ? new SpacedHead(table, gap) : null;
    }

    /** Single spaces part the words of many lines: only one of bare words can be a head. */
    private static boolean isOfWords(String key) {
        return key.chars().allMatch(c -> c == ' ' || c == '/' || Punctuation.isHan((char) c));
    }

    /** The last space of every gap inside a key. */
    private static BitSet gaps(String key, int gap) {
        BitSet gaps = new BitSet();
        int end = Punctuation.trimEnd(key, 0, key.length());
        int spaces = 0;
        for (int i = Punctuation.skipSpaces(key, 0); i < end; i++) {
            if (key.charAt(i) == ' ') {
                spaces++;
            } else {
                gaps.set(Math.max(i - 1, 0), spaces >= gap);
                spaces = 0;
            }
        }
        return gaps;
    }

    /** A table that leaves its last column of remarks empty in most rows is cut as if it had none. */
    SpacedHead withoutRemarks() {
        boolean remarks = table.columns().get(table.columns().size() - 1) == Column.NOTE;
        return remarks ? new SpacedHead(table.withoutLast(), gap) : this;
    }

    int cellsOf(Line line) {
        return line.isRow() ? 0 : gaps(line.key(), gap).cardinality() + 1;
    }

    int columns() {
        return table.columns().size();
    }

    /** Whether a line fills all columns but the first, which says when: it goes on below the time above. */
    boolean goesOn(Line line) {
        boolean first =
                table.columns().get(0) == Column.MONTH || table.columns().get(0) == Column.WEEK;
        boolean indented = line.key().startsWith("    ");
        return gap == WIDE && first && indented && cellsOf(line) == columns() - 1;
    }

    /** Whether a line says when in the column that does, and lacks at most cells behind its content. */
    boolean matches(Line line) {
        return cellsOf(line) > table.all(Column.CONTENT).get(0)
                && TableCalendar.TimeCell.headed(Row.of(cut(line)), table) != null;
    }

    /** The line as a row: spaces beyond those that part the cells belong to the content. */
    Line cut(Line line) {
        BitSet gaps = gaps(line.key(), gap);
        gaps.set(0, goesOn(line));
        int surplus = gaps.cardinality() + 1 - columns();
        int content = table.contents().isEmpty() ? 0 : table.contents().get(0);
        int seen = 0;
        for (int at = gaps.nextSetBit(0); at >= 0; at = gaps.nextSetBit(at + 1)) {
            boolean inside = seen >= content && seen < content + surplus;
            gaps.set(at, !inside);
            seen++;
        }
        return line.rowCutAt(gaps);
    }
}
