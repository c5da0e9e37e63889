package org.unionfed.plan.planimport.correction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.calendar.Item;
import org.unionfed.plan.theme.MatchedTheme;
import org.unionfed.plan.theme.ThemeDictionary;

/**
 * One thing to be done, as it stands after the corrections.
 *
 * @param id stays the same while the item is corrected
 * @param line of the source; none for an item a person added without one
 * @param confidence of the reader, 0 to 1; none for an item a person added
 * @param themes codes: those that a person set, else those that the dictionary gave when it was last asked
 * @param matchedWords why the dictionary gave these themes; empty where a person set them
 * @param themesSet whether a person set the themes
 * @param read what the reader said; none for an item a person added
 */
@Schema(name = "ItemView")
public record CorrectedItem(
        String id,
        String text,
        @Nullable Integer line,
        @Nullable Double confidence,
        List<String> themes,
        List<MatchedTheme> matchedWords,
        @JsonIgnore boolean themesSet,
        @Nullable Read read) {

    public CorrectedItem {
        themes = List.copyOf(themes);
        matchedWords = List.copyOf(matchedWords);
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
        return new CorrectedItem(id, item.text(), item.line(), item.confidence(), List.of(), List.of(), false, read);
    }

    static CorrectedItem added(String id, String text, @Nullable Integer line) {
        return new CorrectedItem(id, text, line, null, List.of(), List.of(), false, null);
    }

    CorrectedItem withText(String newText) {
        return new CorrectedItem(id, newText, line, confidence, themes, matchedWords, themesSet, read);
    }

    CorrectedItem withThemes(List<String> newThemes) {
        return new CorrectedItem(id, text, line, confidence, newThemes, List.of(), true, read);
    }

    /** A further item cut off this one. */
    CorrectedItem splitOff(String newId, String newText) {
        return new CorrectedItem(newId, newText, line, confidence, themes, matchedWords, themesSet, read);
    }

    /** With the themes of the dictionary, unless a person set them. */
    CorrectedItem classifiedBy(ThemeDictionary dictionary) {
        if (themesSet) {
            return this;
        }
        List<MatchedTheme> matched = dictionary.match(text);
        List<String> codes = matched.stream().map(MatchedTheme::code).toList();
        return new CorrectedItem(id, text, line, confidence, codes, matched, false, read);
    }

    /** In these months, with what the reader said only where that is something else. */
    public CorrectedItem shownIn(List<Integer> months) {
        boolean changed = !new Read(text, months).equals(read);
        return new CorrectedItem(id, text, line, confidence, themes, matchedWords, themesSet, changed ? read : null);
    }
}
