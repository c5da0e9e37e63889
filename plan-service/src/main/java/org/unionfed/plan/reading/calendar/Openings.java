package org.unionfed.plan.reading.calendar;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.MarkerStyle;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeMark;

/** Decides over the whole plan which units that begin with a month or week open an entry, and which are prose. */
final class Openings {

    private static final int ENOUGH_PARAGRAPHS = 3;

    private final Set<Unit> accepted = new HashSet<>();

    static Openings among(List<Unit> units) {
        Openings openings = new Openings();
        openings.unnumbered(units);
        openings.numbered(units);
        return openings;
    }

    boolean contains(Unit unit) {
        return accepted.contains(unit);
    }

    private void unnumbered(List<Unit> units) {
        Set<List<List<Integer>>> strong = new HashSet<>();
        Set<List<List<Integer>>> weak = new HashSet<>();
        Set<List<List<Integer>>> datesAlone = new HashSet<>();
        for (Unit unit : units) {
            TimeMark time = unit.time();
            if (time == null || !standsFree(unit)) {
                continue;
            }
            Lead lead = Lead.of(unit, time);
            if (!lead.strong() && time.year() > 0) {
                continue;
            }
            (lead.strong() ? strong : weak).add(List.of(time.months(), time.weeks()));
            if (lead.alone() && time.year() > 0) {
                datesAlone.add(List.of(time.months(), time.weeks()));
            }
        }
        boolean paragraphs = weak.size() >= ENOUGH_PARAGRAPHS
                || (strong.size() >= 2 && weak.size() + strong.size() >= ENOUGH_PARAGRAPHS);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            TimeMark time = unit.time();
            boolean opens = time != null && standsFree(unit) && opens(unit, time, paragraphs, datesAlone.size());
            if (time != null && opens && !isCaption(units, i, time)) {
                accepted.add(unit);
            }
        }
    }

    private static boolean standsFree(Unit unit) {
        return unit.marker() == null || unit.marker().style() == MarkerStyle.BULLET;
    }

    private boolean opens(Unit unit, TimeMark time, boolean paragraphs, int datesAlone) {
        Lead lead = Lead.of(unit, time);
        if (lead.alone() && time.year() > 0 && (time.dated() || (datesAlone < 2 && accepted.isEmpty()))) {
            return false;
        }
        boolean partOfYear = !time.isWeek() && time.months().size() >= 3;
        return lead.strong() || (paragraphs && !partOfYear && time.year() == 0);
    }

    /** 每月工作安排 heads the calendar; behind its months and above items of its own, 全年工作 is part of it. */
    private boolean isCaption(List<Unit> units, int at, TimeMark time) {
        Unit unit = units.get(at);
        boolean named = time.end() < unit.to() && Punctuation.isHan(unit.key().charAt(time.end()));
        if (!named || time.months().size() < 12 || !Lead.of(unit, time).alone()) {
            return false;
        }
        Unit next = at + 1 < units.size() ? units.get(at + 1) : null;
        return accepted.isEmpty() || next == null || next.time() != null || next.isRow();
    }

    /** Numbered items open entries when at least two, and half of the list, begin with a time. */
    private void numbered(List<Unit> units) {
        Map<MarkerStyle, Integer> timed = new EnumMap<>(MarkerStyle.class);
        Map<MarkerStyle, Integer> all = new EnumMap<>(MarkerStyle.class);
        boolean free = !accepted.isEmpty();
        for (Unit unit : units) {
            Marker marker = unit.marker();
            if (marker != null && marker.style() != MarkerStyle.BULLET) {
                all.merge(marker.style(), 1, Integer::sum);
                timed.merge(marker.style(), isTimed(unit, free) ? 1 : 0, Integer::sum);
            }
        }
        for (Unit unit : units) {
            Marker marker = unit.marker();
            if (marker != null
                    && isTimed(unit, free)
                    && timed.getOrDefault(marker.style(), 0) >= 2
                    && isList(unit, timed, all)) {
                accepted.add(unit);
            }
        }
    }

    private static boolean isList(Unit unit, Map<MarkerStyle, Integer> timed, Map<MarkerStyle, Integer> all) {
        Marker marker = unit.marker();
        TimeMark time = unit.time();
        if (marker == null || time == null) {
            return false;
        }
        boolean clear = Lead.of(unit, time).strong() && !time.dated();
        return clear || timed.getOrDefault(marker.style(), 0) * 2 >= all.getOrDefault(marker.style(), 0);
    }

    /** Below months that stand free, a numbered date belongs to its item. */
    private static boolean isTimed(Unit unit, boolean free) {
        TimeMark time = unit.time();
        return time != null
                && unit.marker() != null
                && unit.marker().style() != MarkerStyle.BULLET
                && !(free && time.dated());
    }
}
