package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeMark;
import org.unionfed.plan.reading.text.WeekGrammar;

/** Takes bare numbers on lines of their own for weeks or months, below the head of a table that lost its rows. */
public final class BareTimes {

    private static final int ENOUGH = 2;
    private static final int LONGEST = 6;

    private BareTimes() {}

    public static List<Unit> in(List<Unit> units) {
        int head = head(units);
        if (head < 0) {
            return units;
        }
        boolean months = Column.of(units.get(head).bodyKey()) == Column.MONTH;
        List<Unit> timed = new ArrayList<>(units.subList(0, head + 1));
        int found = 0;
        for (Unit unit : units.subList(head + 1, units.size())) {
            TimeMark time = time(unit, months);
            found += time == null ? 0 : 1;
            timed.add(time == null ? unit : unit.at(time));
        }
        return found >= ENOUGH ? timed : units;
    }

    /** The cell that heads the column of times, when the next line is a head too. */
    private static int head(List<Unit> units) {
        for (int i = 0; i + 1 < units.size(); i++) {
            boolean when = isHead(units.get(i), Column.WEEK) || isHead(units.get(i), Column.MONTH);
            if (when && (isHead(units.get(i + 1), Column.CONTENT) || isHead(units.get(i + 1), Column.THEME))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHead(Unit unit, Column column) {
        return unit.marker() == null && !unit.isRow() && Column.of(unit.bodyKey()) == column;
    }

    private static @Nullable TimeMark time(Unit unit, boolean months) {
        boolean number = unit.marker() == null && unit.time() == null && unit.to() - unit.from() <= LONGEST;
        boolean digits = number && Punctuation.isDigit(unit.key().charAt(unit.from()));
        TimeMark weeks = digits ? WeekGrammar.bare(unit.key(), unit.from(), unit.to()) : null;
        if (weeks == null || !months) {
            return weeks;
        }
        boolean fits = weeks.weeks().stream().allMatch(it -> it <= 12);
        return fits ? new TimeMark(weeks.weeks(), List.of(), unit.from(), unit.to(), false, 0, false) : null;
    }
}
