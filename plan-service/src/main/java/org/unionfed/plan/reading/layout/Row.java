package org.unionfed.plan.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Punctuation;

/** A table row that is one line, its cells separated by bars or tabs. */
public record Row(Line line, List<Cell> cells) {

    /** A range of the line's key without outer spaces; empty cells keep their place. */
    public record Cell(int from, int to) {

        public boolean isEmpty() {
            return from >= to;
        }
    }

    public static boolean isRow(Line line) {
        return line.isRow();
    }

    public static Row of(Line line) {
        String key = line.cellKey();
        List<Cell> cells = new ArrayList<>();
        int start = line.key().startsWith("|") ? 1 : 0;
        int limit = Punctuation.trimEnd(key, start, key.length());
        limit = limit > start && key.charAt(limit - 1) == '|' ? limit - 1 : limit;
        for (int i = start; i <= limit; i++) {
            Interruption.heedAt(i);
            if (i == limit || key.charAt(i) == '|') {
                cells.add(trimmed(key, start, i));
                start = i + 1;
            }
        }
        return new Row(line, cells);
    }

    private static Cell trimmed(String key, int from, int to) {
        int start = Math.min(Punctuation.skipSpaces(key, from), to);
        return new Cell(start, Punctuation.trimEnd(key, start, to));
    }

    public String key(int column) {
        if (column >= cells.size()) {
            return "";
        }
        Cell cell = cells.get(column);
        return line.key().substring(cell.from(), Math.max(cell.from(), cell.to()));
    }

    /** A line of dashes below the head, as in Markdown. */
    public boolean isRule() {
        return line.key().chars().allMatch(c -> c == '-' || c == '|' || c == ':' || c == ' ' || c == '+' || c == '=');
    }
}
