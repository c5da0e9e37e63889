package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeGrammar;
import org.unionfed.plan.reading.text.TimeMark;

/** Reads plans that say when in brackets behind each item: 举办趣味运动会（4月）。 */
final class TrailingTimes {

    private static final int ENOUGH = 2;
    private static final double CONFIDENCE = 0.85;
    private static final int LONGEST_BRACKET = 20;
    private static final List<String> LABELS = List.of("时间:", "完成时间:", "活动时间:", "预计", "拟于", "计划");

    private TrailingTimes() {}

    /** The entries, none when fewer than two items carry a time. */
    static List<FoundEntry> in(List<Unit> units) {
        List<FoundEntry> entries = new ArrayList<>();
        for (Unit unit : units) {
            FoundEntry entry = unit.isRow() ? null : entry(unit);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries.size() < ENOUGH ? List.of() : entries;
    }

    private static @Nullable FoundEntry entry(Unit unit) {
        String key = unit.key();
        int end = Punctuation.trimStops(key, unit.body(), unit.to());
        boolean closed = end > unit.body() && key.charAt(end - 1) == ')';
        int open = closed ? opening(key, end) : -1;
        TimeMark time = closed && open > unit.body() ? time(key, open + 1, end - 1) : null;
        if (time == null || time.masked()) {
            return null;
        }
        FoundEntry entry = FoundEntry.of(time, unit.line().source(open, end), unit.number());
        entry.add(new Item(unit.line().source(unit.body(), open), unit.number(), CONFIDENCE));
        return entry.hasItems() ? entry : null;
    }

    /** Place of the bracket that opens shortly before the end of a text; -1 without one. */
    private static int opening(String key, int end) {
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_BRACKET); i--) {
            if (key.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable TimeMark time(String key, int from, int to) {
        int start = from;
        for (String label : LABELS) {
            start = key.startsWith(label, start) ? start + label.length() : start;
        }
        TimeMark time = TimeGrammar.at(key, Punctuation.skipSpaces(key, start));
        return time != null && Punctuation.trimEnd(key, start, to) == time.end() ? time : null;
    }
}
