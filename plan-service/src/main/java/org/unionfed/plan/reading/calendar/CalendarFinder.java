package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.TimeMark;

/** Walks through the units of a plan and collects the entries of its calendar. */
public final class CalendarFinder {

    private final List<Unit> units;
    private final Set<Unit> past;
    private final Openings openings;
    private final Wrapping wrapping;
    private final Set<Unit> asides;
    private final Surroundings surroundings;
    private final List<FoundEntry> entries = new ArrayList<>();
    private final List<Item> undated = new ArrayList<>();
    private final List<Unit> inner = new ArrayList<>();
    private @Nullable EntryReader open;

    private CalendarFinder(List<Unit> units, Set<Unit> past) {
        this.units = units;
        this.past = past;
        this.openings = Openings.among(planned());
        this.wrapping = Wrapping.of(units);
        this.asides = FlattenedHead.asides(units, openings);
        this.surroundings = new Surroundings(units);
    }

    public static FoundCalendar find(List<Unit> units, Outlook outlook) {
        CalendarFinder finder = new CalendarFinder(units, PastPart.of(units, outlook));
        int at = 0;
        while (at < units.size()) {
            at = finder.step(at);
        }
        if (finder.entries.stream().noneMatch(FoundEntry::hasItems)) {
            finder.entries.addAll(TrailingTimes.in(finder.planned()));
        }
        return new FoundCalendar(finder.entries, finder.undated, finder.inner);
    }

    private List<Unit> planned() {
        return units.stream().filter(it -> !past.contains(it)).toList();
    }

    private int step(int at) {
        Interruption.heed();
        Unit unit = units.get(at);
        if (past.contains(unit)) {
            open = null;
            surroundings.pass(unit);
            return at + 1;
        }
        if (unit.isRow()) {
            return table(at);
        }
        TimeMark time = unit.time();
        if (time != null && openings.contains(unit) && (open == null || !open.isWithin(unit, time))) {
            open(unit, time);
        } else if (open != null) {
            within(at, open);
        } else {
            surroundings.pass(unit);
        }
        return at + 1;
    }

    private void open(Unit unit, TimeMark time) {
        EntryReader reader = EntryReader.open(unit, time, monthOf(time), wrapping);
        entries.add(reader.entry());
        Marker marker = unit.marker();
        if (marker == null || !marker.style().isOuter()) {
            inner.add(unit);
        } else {
            surroundings.pass(unit);
        }
        open = reader;
    }

    /** Weeks below a month that stands alone fall in it, and it is no entry itself. */
    private List<Integer> monthOf(TimeMark time) {
        if (!time.isWeek()) {
            return time.months();
        }
        FoundEntry above = open == null ? null : open.entry();
        if (above != null && above.weeks().isEmpty() && !above.hasItems()) {
            entries.remove(entries.size() - 1);
        }
        boolean grouped = above != null && (!above.weeks().isEmpty() || !above.hasItems());
        return above != null && grouped ? above.months() : List.of();
    }

    private void within(int at, EntryReader reader) {
        Unit unit = units.get(at);
        if (reader.isSibling(unit)) {
            undated.add(new Item(unit.line().source(unit.body(), unit.to()), unit.number(), 0.8).trimmed());
            inner.add(unit);
            reader.endItems();
        } else if (surroundings.closes(at, reader)) {
            open = null;
            surroundings.pass(unit);
        } else {
            inner.add(unit);
            if (!asides.contains(unit)) {
                reader.add(unit);
            }
        }
    }

    private int table(int at) {
        int end = at;
        while (end < units.size() && units.get(end).isRow()) {
            end++;
        }
        TableCalendar table = TableCalendar.of(units.subList(at, end));
        if (!table.isEmpty()) {
            entries.addAll(table.entries());
            undated.addAll(table.undated());
            inner.addAll(units.subList(at, end));
            open = null;
        }
        return end;
    }
}
