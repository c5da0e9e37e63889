package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unionfed.plan.reading.layout.Unit;

/**
 * Knows tables that lost their rows, so that every cell became a line: their head says which of the lines below each
 * month are names, places and the like, and no items.
 */
final class FlattenedHead {

    private static final int LONGEST_NAME = 14;

    private final List<Unit> units;
    private final Openings openings;
    private final Set<Unit> asides = new HashSet<>();

    private FlattenedHead(List<Unit> units, Openings openings) {
        this.units = units;
        this.openings = openings;
    }

    /** The lines that say who, where and so on. */
    static Set<Unit> asides(List<Unit> units, Openings openings) {
        FlattenedHead head = new FlattenedHead(units, openings);
        int first = head.next(0);
        List<Column> columns = first < units.size() ? head.columnsBefore(first) : List.of();
        if (columns.contains(Column.CONTENT)) {
            head.collect(first, columns);
        }
        return head.asides;
    }

    private int next(int from) {
        int at = from;
        while (at < units.size() && !openings.contains(units.get(at))) {
            at++;
        }
        return at;
    }

    /** What the head names behind the time; nothing when no such head stands before the first month. */
    private List<Column> columnsBefore(int first) {
        List<String> heads = new ArrayList<>();
        for (int i = first - 1; i >= 0 && units.get(i).marker() == null; i--) {
            String head = units.get(i).bodyKey();
            if (Column.of(head) == Column.MONTH || Column.of(head) == Column.WEEK) {
                Collections.reverse(heads);
                return withoutRemarks(Column.of(heads));
            }
            heads.add(head);
        }
        return List.of();
    }

    /** Remarks are mostly left empty, and then no line stands for them. */
    private static List<Column> withoutRemarks(List<Column> columns) {
        int end = columns.size();
        while (end > 0 && columns.get(end - 1) == Column.NOTE) {
            end--;
        }
        return columns.subList(0, end);
    }

    /** Rows of as many lines as the head tell them apart; of longer ones only what stands around the content. */
    private void collect(int first, List<Column> columns) {
        int before = columns.indexOf(Column.CONTENT);
        int behind = columns.size() - 1 - columns.lastIndexOf(Column.CONTENT);
        for (int at = first; at < units.size(); at = next(at + 1)) {
            List<Unit> cells = units.subList(at + 1, next(at + 1));
            if (cells.size() == columns.size()) {
                exact(cells, columns);
            } else {
                around(cells, before, behind);
            }
        }
    }

    private void exact(List<Unit> cells, List<Column> columns) {
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i) != Column.CONTENT) {
                takeBrief(cells.get(i));
            }
        }
    }

    /** At least one line remains for the content. */
    private void around(List<Unit> cells, int before, int behind) {
        for (int i = 0; i < before && i < cells.size() - 1 - behind; i++) {
            takeBrief(cells.get(i));
        }
        for (int i = 0; i < behind && i < cells.size() - 1; i++) {
            takeBrief(cells.get(cells.size() - 1 - i));
        }
    }

    private void takeBrief(Unit cell) {
        if (cell.marker() == null && cell.length() <= LONGEST_NAME && !cell.endsSentence()) {
            asides.add(cell);
        }
    }
}
