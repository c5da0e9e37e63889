package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.List;
import org.unionfed.plan.reading.text.TimeMark;

/** Items found under one mark of months or weeks. */
public final class FoundEntry {

    private final List<Integer> months;
    private final List<Integer> weeks;
    private final String marker;
    private final int line;
    private final List<FoundItem> items = new ArrayList<>();

    FoundEntry(List<Integer> months, List<Integer> weeks, String marker, int line) {
        this.months = months;
        this.weeks = weeks;
        this.marker = marker;
        this.line = line;
    }

    static FoundEntry of(TimeMark time, String marker, int line) {
        return new FoundEntry(time.months(), time.weeks(), marker, line);
    }

    void add(FoundItem item) {
        if (!item.isEmpty()) {
            items.add(item);
        }
    }

    boolean sameTime(FoundEntry other) {
        return months.equals(other.months) && weeks.equals(other.weeks);
    }

    public List<Integer> months() {
        return months;
    }

    public List<Integer> weeks() {
        return weeks;
    }

    public String marker() {
        return marker;
    }

    public int line() {
        return line;
    }

    public List<FoundItem> items() {
        return items;
    }
}
