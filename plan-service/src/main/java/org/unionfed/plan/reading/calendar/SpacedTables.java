package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.layout.Row;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.Line;

/** Knows tables whose cells are only set apart by runs of spaces, by a head that every row below it matches. */
public final class SpacedTables {

    private static final int ENOUGH_CELLS = 3;
    private static final int ENOUGH_ROWS = 2;
    private static final int LONGEST_HEAD = 120;

    private final List<List<Unit>> lines;
    private final List<Unit> found = new ArrayList<>();

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
        int end = end(at);
        if (end < at + 1 + ENOUGH_ROWS) {
            found.addAll(lines.get(at));
            return at + 1;
        }
        for (List<Unit> line : lines.subList(at, end)) {
            found.add(row(line));
        }
        return end;
    }

    /** Place behind the last row of the table that begins here; a row that lacks a cell makes it no table. */
    private int end(int at) {
        if (lines.get(at).get(0).key().length() > LONGEST_HEAD) {
            return at;
        }
        int columns = columns(lines.get(at));
        if (columns < ENOUGH_CELLS || TableHead.of(cells(lines.get(at))) == null) {
            return at;
        }
        int end = at + 1;
        while (end < lines.size() && columns(lines.get(end)) == columns) {
            end++;
        }
        boolean goesOn = end < lines.size() && goesOn(lines.get(end).get(0));
        return goesOn ? at : end;
    }

    private static boolean goesOn(Unit unit) {
        return unit.time() != null || unit.line().key().startsWith("    ");
    }

    private static int columns(List<Unit> line) {
        return line.get(0).isRow() ? 0 : cells(line).cells().size();
    }

    private static Row cells(List<Unit> line) {
        return Row.of(line.get(0).line().spacedRow());
    }

    private static Unit row(List<Unit> units) {
        Unit first = units.get(0);
        Line line = first.line().spacedRow();
        return new Unit(line, first.from(), line.key().length(), null, null, 0, first.afterBlank(), false);
    }
}
