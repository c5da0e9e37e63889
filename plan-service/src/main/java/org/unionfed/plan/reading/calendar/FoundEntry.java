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
    private final List<Item> items = new ArrayList<>();
    private final StringBuilder moreOfLast = new StringBuilder();

    FoundEntry(List<Integer> months, List<Integer> weeks, String marker, int line) {
        this.months = months;
        this.weeks = weeks;
        this.marker = marker;
        this.line = line;
    }

    static FoundEntry of(TimeMark time, String marker, int line) {
        return new FoundEntry(time.months(), time.weeks(), marker, line);
    }

    void add(Item item) {
        if (!item.isBlank()) {
            completeLast();
            items.add(item);
        }
    }

    /** The last item goes on; however often it does, its text is put together once. */
    void continueLast(String words) {
        moreOfLast.append(words.strip());
    }

    private void completeLast() {
        if (!moreOfLast.isEmpty()) {
            int last = items.size() - 1;
            items.set(last, items.get(last).with(moreOfLast.toString()));
            moreOfLast.setLength(0);
        }
    }

    public boolean hasItems() {
        return !items.isEmpty();
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

    public List<Item> items() {
        completeLast();
        return items.stream().map(Item::trimmed).toList();
    }
}
