package org.unionfed.plan.planimport.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.theme.ThemeDictionary;

/**
 * The items of some months or weeks. The entry without either holds what has no date.
 *
 * @param months 1 to 12 in the order written; none when the entry counts in weeks or has no date
 * @param weeks of the term
 * @param marker as written, or as we write it when a person moved the first item here
 */
public record CorrectedEntry(
        @Nullable List<Integer> months, @Nullable List<Integer> weeks, String marker, List<CorrectedItem> items) {

    public CorrectedEntry {
        months = months == null ? null : List.copyOf(months);
        weeks = weeks == null ? null : List.copyOf(weeks);
        items = List.copyOf(items);
    }

    static CorrectedEntry undated(List<CorrectedItem> items) {
        return new CorrectedEntry(null, null, "", items);
    }

    /** Whether its items have a time. */
    public boolean dated() {
        return months != null || weeks != null;
    }

    /** The months; empty without any. */
    public List<Integer> monthsOrNone() {
        return months == null ? List.of() : months;
    }

    CorrectedEntry classifiedBy(ThemeDictionary dictionary) {
        return withItems(items.stream().map(it -> it.classifiedBy(dictionary)).toList());
    }

    CorrectedEntry withItems(List<CorrectedItem> newItems) {
        return new CorrectedEntry(months, weeks, marker, newItems);
    }
}
