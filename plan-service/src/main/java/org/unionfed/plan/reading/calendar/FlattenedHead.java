package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unionfed.plan.reading.layout.Unit;

/**
 * Knows tables that lost their rows, so that every cell became a line: when their head ends with who is responsible,
 * the last line below each month is a name and no item.
 */
final class FlattenedHead {

    private static final int LONGEST_NAME = 14;

    private final List<Unit> units;
    private final Openings openings;
    private final Set<Unit> names = new HashSet<>();

    private FlattenedHead(List<Unit> units, Openings openings) {
        this.units = units;
        this.openings = openings;
    }

    /** The lines that name who is responsible. */
    static Set<Unit> names(List<Unit> units, Openings openings) {
        FlattenedHead head = new FlattenedHead(units, openings);
        int first = head.next(0);
        if (first < units.size() && head.endsWithOwner(first)) {
            head.collect(first);
        }
        return head.names;
    }

    private int next(int from) {
        int at = from;
        while (at < units.size() && !openings.contains(units.get(at))) {
            at++;
        }
        return at;
    }

    private boolean endsWithOwner(int first) {
        List<Column> columns = new ArrayList<>();
        for (int i = first - 1; i >= 0 && units.get(i).marker() == null; i--) {
            Column column = Column.of(units.get(i).bodyKey());
            columns.add(0, column);
            if (column == Column.MONTH || column == Column.WEEK) {
                break;
            }
        }
        boolean when = !columns.isEmpty() && (columns.get(0) == Column.MONTH || columns.get(0) == Column.WEEK);
        while (!columns.isEmpty() && columns.get(columns.size() - 1) == Column.NOTE) {
            columns.remove(columns.size() - 1);
        }
        return when && columns.size() >= 3 && columns.get(columns.size() - 1) == Column.OWNER;
    }

    private void collect(int first) {
        for (int at = first; at < units.size(); at = next(at + 1)) {
            int last = next(at + 1) - 1;
            Unit name = units.get(last);
            boolean isName =
                    last >= at + 2 && name.marker() == null && name.length() <= LONGEST_NAME && !name.endsSentence();
            if (isName) {
                names.add(name);
            }
        }
    }
}
