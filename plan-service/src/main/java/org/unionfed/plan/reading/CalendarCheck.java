package org.unionfed.plan.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unionfed.plan.reading.calendar.FoundCalendar;
import org.unionfed.plan.reading.calendar.FoundEntry;
import org.unionfed.plan.reading.calendar.Item;
import org.unionfed.plan.reading.text.Line;

/** Reports months that are empty, repeated or out of order, and events that fall in the next year. */
final class CalendarCheck {

    private static final List<String> NEXT_YEAR = List.of("春节", "元旦", "元宵");

    private final Findings findings;
    private final boolean calendarYear;
    private final boolean gapsMatter;

    /** @param gapsMatter a month or week without items is worth a word, which it is not in a school's own calendar */
    CalendarCheck(Findings findings, boolean calendarYear, boolean gapsMatter) {
        this.findings = findings;
        this.calendarYear = calendarYear;
        this.gapsMatter = gapsMatter;
    }

    void check(FoundCalendar calendar) {
        Set<Integer> seen = new TreeSet<>();
        int last = 0;
        for (FoundEntry entry : calendar.entries()) {
            if (gapsMatter && !entry.hasItems()) {
                findings.info(entry.line(), FindingCode.EMPTY_MONTH, entry.marker());
            }
            last = order(entry, seen, last);
            entry.items().forEach(item -> nextYear(entry, item));
        }
    }

    private int order(FoundEntry entry, Set<Integer> seen, int last) {
        List<Integer> months = entry.months();
        if (months.isEmpty() || months.size() >= 3) {
            return last;
        }
        int month = months.get(0);
        boolean turnOfYear = !calendarYear && last >= 9 && month <= 2;
        for (int each : months) {
            if (!seen.add(each) && entry.weeks().isEmpty()) {
                findings.info(entry.line(), FindingCode.MONTH_REPEATED, each);
            }
        }
        if (month < last && !turnOfYear) {
            findings.warning(entry.line(), FindingCode.MONTHS_OUT_OF_ORDER, month);
        }
        return months.get(months.size() - 1);
    }

    private void nextYear(FoundEntry entry, Item item) {
        boolean december = calendarYear && entry.months().equals(List.of(12));
        String key = Line.of(1, item.text()).key();
        for (String event : december ? NEXT_YEAR : List.<String>of()) {
            if (key.contains(event)) {
                findings.info(item.line(), FindingCode.NEXT_YEAR_EVENT, event);
            }
        }
    }
}
