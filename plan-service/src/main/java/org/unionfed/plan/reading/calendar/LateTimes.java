package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.TimeMark;

/**
 * Puts the time before the content in tables that lost their rows, so that every cell became a line, and that say what
 * is to be done before they say when. Lines of other columns are left out.
 */
public final class LateTimes {

    private static final int ENOUGH_CELLS = 3;
    private static final int ENOUGH_ROWS = 2;

    private final List<Unit> units;
    private final int first;
    private final List<Column> columns;
    private final int content;
    private final int when;

    private LateTimes(List<Unit> units, int first, List<Column> columns) {
        this.units = units;
        this.first = first;
        this.columns = columns;
        this.content = columns.indexOf(Column.CONTENT);
        this.when = Math.max(columns.indexOf(Column.MONTH), columns.indexOf(Column.WEEK));
    }

    public static List<Unit> in(List<Unit> units) {
        for (int at = 0; at < units.size(); at++) {
            List<String> heads = heads(units, at);
            if (heads.size() >= ENOUGH_CELLS) {
                return new LateTimes(units, at + heads.size(), Column.of(heads)).ordered();
            }
        }
        return units;
    }

    private static List<String> heads(List<Unit> units, int from) {
        List<String> heads = new ArrayList<>();
        for (Unit unit : units.subList(from, units.size())) {
            boolean cell = unit.marker() == null && unit.time() == null && !unit.isRow();
            if (!cell || !Column.isKnown(unit.bodyKey())) {
                return heads;
            }
            heads.add(unit.bodyKey());
        }
        return heads;
    }

    private List<Unit> ordered() {
        List<Integer> times = content >= 0 && content < when ? times() : List.of();
        if (times.size() < ENOUGH_ROWS) {
            return units;
        }
        List<Unit> ordered = new ArrayList<>(units.subList(0, first));
        int from = first;
        for (int time : times) {
            ordered.add(units.get(time));
            ordered.addAll(contents(from, time));
            from = time + 1;
        }
        ordered.addAll(units.subList(Math.min(units.size(), from + behind()), units.size()));
        return ordered;
    }

    private int behind() {
        return columns.size() - 1 - when;
    }

    private List<Integer> times() {
        List<Integer> times = new ArrayList<>();
        for (int i = first + when; i < units.size(); i++) {
            Unit unit = units.get(i);
            TimeMark time = unit.time();
            if (time != null && unit.marker() == null && time.end() >= unit.to()) {
                times.add(i);
            }
        }
        return times;
    }

    /** What stands between two times, without the end of the row above and the cells around the content. */
    private List<Unit> contents(int from, int time) {
        int end = time - (when - content - 1);
        int start = from + (from == first ? 0 : behind()) + content;
        return units.subList(Math.max(from, Math.min(start, end - 1)), Math.max(from, end));
    }
}
