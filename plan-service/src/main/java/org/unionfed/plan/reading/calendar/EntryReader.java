package org.unionfed.plan.reading.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.DateRange;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.TimeMark;

/** Takes up the units below a month: which begin an item, which go on with one, which only explain it. */
final class EntryReader {

    private static final int LONGEST_LABEL = 8;

    private final Unit opener;
    private final TimeMark time;
    private final FoundEntry entry;
    private final Wrapping wrapping;
    private final boolean listed;
    private @Nullable Marker lastMarker;
    private Unit lastUnit;
    private boolean details;
    private boolean closed;

    private EntryReader(Unit opener, TimeMark time, List<Integer> months, boolean listed, Wrapping wrapping) {
        this.opener = opener;
        this.time = time;
        this.listed = listed;
        this.wrapping = wrapping;
        this.lastUnit = opener;
        String mark = opener.line().source(opener.body(), Math.max(opener.afterTime(), opener.body()));
        this.entry = new FoundEntry(months, time.weeks(), mark.strip(), opener.number());
    }

    /** @param months those of the entry, which may stand above its weeks */
    static EntryReader open(Unit unit, TimeMark time, List<Integer> months, Wrapping wrapping) {
        Lead lead = Lead.of(unit, time);
        Marker marker = unit.marker();
        boolean listed = marker != null && !marker.style().isOuter() && !lead.alone();
        EntryReader reader = new EntryReader(unit, time, months, listed, wrapping);
        if (!lead.alone()) {
            reader.take(unit, lead.itemsStart());
        }
        return reader;
    }

    FoundEntry entry() {
        return entry;
    }

    /** A date below the month it falls in, and a numbered one below a free month, belong to an item. */
    boolean isWithin(Unit unit, TimeMark other) {
        Marker marker = unit.marker();
        boolean numberedBelowFree =
                marker != null && opener.marker() == null && !marker.style().isOuter();
        boolean datedBelowMonth =
                other.dated() && !time.dated() && time.months().containsAll(other.months());
        return numberedBelowFree || datedBelowMonth;
    }

    /** Another item of the list this entry is an item of, which names no month. */
    boolean isSibling(Unit unit) {
        Marker mine = opener.marker();
        Marker other = unit.marker();
        return listed && mine != null && other != null && mine.style() == other.style();
    }

    boolean isNumberedLike(Marker marker) {
        return lastMarker != null
                && lastMarker.style() == marker.style()
                && marker.ordinal() == lastMarker.ordinal() + 1;
    }

    boolean hasItems() {
        return entry.hasItems();
    }

    boolean isNumbered() {
        return lastMarker != null;
    }

    boolean isListed() {
        return listed;
    }

    void endItems() {
        closed = true;
    }

    void add(Unit unit) {
        if (closed || (unit.marker() == null && DateRange.fills(unit.key(), unit.from(), unit.to()))) {
            return;
        }
        if (unit.marker() != null) {
            lastMarker = unit.marker();
            details = false;
            take(unit, unit.from());
        } else {
            plain(unit);
        }
        lastUnit = unit;
    }

    private void plain(Unit unit) {
        String text = unit.line().source(unit.from(), unit.to());
        boolean goesOn = hasItems() && wrapping.goesOn(lastUnit) && !unit.afterBlank();
        if (goesOn && !details) {
            entry.continueLast(text);
        } else if (hasItems() && listed && lastMarker == null && lastUnit.key().charAt(lastUnit.to() - 1) == ';') {
            take(unit, unit.from());
        } else if (hasItems() && (lastMarker != null || listed)) {
            details = details || explains(unit);
            if (!details) {
                entry.continueLast(text);
            }
        } else {
            take(unit, unit.from());
        }
    }

    /** Text behind a finished item, or set off by a label such as 地点：, says more about the item above. */
    private boolean explains(Unit unit) {
        String key = unit.bodyKey();
        int colon = key.indexOf(':');
        boolean label = colon > 0 && colon <= LONGEST_LABEL;
        return label || lastUnit.endsSentence() || key.startsWith("(") || unit.afterBlank();
    }

    private void take(Unit unit, int from) {
        ItemSplitter.split(unit.line(), from, unit.to()).forEach(entry::add);
    }
}
