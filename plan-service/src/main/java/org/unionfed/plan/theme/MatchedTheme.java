package org.unionfed.plan.theme;

import java.util.List;

/**
 * A theme that a text belongs to.
 *
 * @param code of the theme
 * @param words of the dictionary that were found, in the order of the text, each once
 */
public record MatchedTheme(String code, List<String> words) {

    public MatchedTheme {
        words = List.copyOf(words);
    }
}
