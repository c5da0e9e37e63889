package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.text.Line;

/** Knows tables whose cells are only set apart by spaces, by a head that every row below it matches. */
public final class SpacedTables {

    private static final int ENOUGH_ROWS = 2;

    private final List<List<Unit>> lines;
    private final List<Unit> found = new ArrayList<>();
    /** Up to this line rows matched a head and yet were no table: no other head is looked for among them. */
    private int noTableBefore;

    private SpacedTables(List<List<Unit>> lines) {
        this.lines = lines;
    }

    /** The units, with one row in place of all units of a line that is part of such a table. */
    public static List<Unit> in(List<Unit> units) {
        SpacedTables tables = new SpacedTables(byLine(units));
        int at = 0;
        while (at < tables.lines.size()) {
            at = tables.step(at);
        }
        return tables.found;
    }

    private static List<List<Unit>> byLine(List<Unit> units) {
        List<List<Unit>> lines = new ArrayList<>();
        Line former = null;
        for (Unit unit : units) {
            if (unit.line() != former) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(unit);
            former = unit.line();
        }
        return lines;
    }

    private int step(int at) {
        Interruption.heed();
        SpacedHead head =
                at < noTableBefore ? null : SpacedHead.of(lines.get(at).get(0).line());
        int end = head == null ? at : end(at, head);
        if (head == null || end < at + 1 + ENOUGH_ROWS) {
            found.addAll(lines.get(at));
            return at + 1;
        }
        SpacedHead cutting = remarksAreRare(at, end, head) ? head.withoutRemarks() : head;
        found.add(row(lines.get(at), head));
        for (List<Unit> line : lines.subList(at + 1, end)) {
            found.add(row(line, cutting));
        }
        return end;
    }

    /** Place behind the last row of the table that begins here; a row that lacks its time makes it no table. */
    private int end(int at, SpacedHead head) {
        int end = at + 1;
        while (end < lines.size() && isRow(lines.get(end).get(0).line(), head, end > at + 1)) {
            end++;
        }
        boolean goesOn = end < lines.size() && goesOn(lines.get(end).get(0));
        noTableBefore = goesOn && end > at + ENOUGH_ROWS ? end : noTableBefore;
        return goesOn ? at : end;
    }

    private static boolean isRow(Line line, SpacedHead head, boolean below) {
        return head.matches(line) || (below && head.goesOn(line));
    }

    private static boolean goesOn(Unit unit) {
        return unit.time() != null || unit.line().key().startsWith("    ");
    }

    private boolean remarksAreRare(int at, int end, SpacedHead head) {
        long full = lines.subList(at + 1, end).stream()
                .filter(it -> head.cellsOf(it.get(0).line()) >= head.columns())
                .count();
        return full * 2 < end - at - 1;
    }

    private static Unit row(List<Unit> units, SpacedHead head) {
        Unit first = units.get(0);
        Line line = head.cut(first.line());
        return new Unit(line, first.from(), line.key().length(), null, null, 0, first.afterBlank(), false);
    }
}
