package org.unionfed.plan.planimport.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.Item;

/**
 * One thing to be done, as it stands after the corrections.
 *
 * @param id stays the same while the item is corrected
 * @param line of the source; none for an item a person added without one
 * @param confidence of the reader, 0 to 1; none for an item a person added
 * @param themes as a person set them; none while the dictionary decides
 * @param read what the reader said; none for an item a person added
 */
public record CorrectedItem(
        String id,
        String text,
        @Nullable Integer line,
        @Nullable Double confidence,
        @Nullable List<String> themes,
        @Nullable Read read) {

    public CorrectedItem {
        themes = themes == null ? null : List.copyOf(themes);
    }

    /**
     * What the reader said of an item.
     *
     * @param months empty when it gave none
     */
    public record Read(String text, List<Integer> months) {

        public Read {
            months = List.copyOf(months);
        }
    }

    static CorrectedItem read(String id, Item item, @Nullable List<Integer> months) {
        var read = new Read(item.text(), months == null ? List.of() : months);
        return new CorrectedItem(id, item.text(), item.line(), item.confidence(), null, read);
    }

    static CorrectedItem added(String id, String text, @Nullable Integer line) {
        return new CorrectedItem(id, text, line, null, null, null);
    }

    CorrectedItem withText(String newText) {
        return new CorrectedItem(id, newText, line, confidence, themes, read);
    }

    CorrectedItem withThemes(List<String> newThemes) {
        return new CorrectedItem(id, text, line, confidence, newThemes, read);
    }

    /** A further item cut off this one. */
    CorrectedItem splitOff(String newId, String newText) {
        return new CorrectedItem(newId, newText, line, confidence, themes, read);
    }
}
