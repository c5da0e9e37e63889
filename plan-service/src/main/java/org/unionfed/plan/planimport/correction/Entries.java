package org.unionfed.plan.planimport.correction;

import java.util.List;

import static java.util.stream.Collectors.joining;

/** Where in a calendar the items of given months belong. */
final class Entries {

    private Entries() {}

    /** Index of the entry for exactly these months, which is inserted in the order of the year when there is none. */
    static int indexOf(List<CorrectedEntry> entries, List<Integer> months) {
        for (int index = 0; index < entries.size(); index++) {
            CorrectedEntry entry = entries.get(index);
            if (entry.weeks() == null && entry.monthsOrNone().equals(months)) {
                return index;
            }
        }
        int at = placeFor(entries, months);
        entries.add(at, blank(months));
        return at;
    }

    private static int placeFor(List<CorrectedEntry> entries, List<Integer> months) {
        for (int index = 0; index < entries.size() && !months.isEmpty(); index++) {
            CorrectedEntry entry = entries.get(index);
            if (!entry.dated() || (entry.months() != null && entry.months().get(0) > months.get(0))) {
                return index;
            }
        }
        return entries.size();
    }

    private static CorrectedEntry blank(List<Integer> months) {
        return months.isEmpty()
                ? CorrectedEntry.undated(List.of())
                : new CorrectedEntry(
                        months, null, months.stream().map(String::valueOf).collect(joining("、")) + "月", List.of());
    }
}
