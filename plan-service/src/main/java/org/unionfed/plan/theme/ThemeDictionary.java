package org.unionfed.plan.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says which themes a text belongs to. A word that lies wholly inside a longer word of the dictionary does not count at
 * that place: where 公开课 stands, 公开 is not meant. A word may belong to several themes. Immutable.
 */
public final class ThemeDictionary {

    private static final Comparator<WordAutomaton.Occurrence> LONGEST_FIRST_AT_EACH_PLACE = Comparator.comparingInt(
                    WordAutomaton.Occurrence::start)
            .thenComparing(WordAutomaton.Occurrence::end, Comparator.reverseOrder());

    private final List<String> order;
    private final Map<String, Theme.Name> names = new LinkedHashMap<>();
    private final Map<String, List<ThemeWord>> byFoldedWord = new LinkedHashMap<>();
    private final WordAutomaton automaton;

    /** Answers are given in the order of these themes. */
    ThemeDictionary(List<Theme> themes) {
        this.order = themes.stream().map(Theme::code).toList();
        themes.forEach(it -> names.put(it.code(), it.name()));
        themes.forEach(theme -> theme.words().forEach(it -> add(new ThemeWord(theme.code(), it))));
        this.automaton = new WordAutomaton(byFoldedWord.keySet());
    }

    private void add(ThemeWord word) {
        byFoldedWord
                .computeIfAbsent(FoldedText.of(word.word()), it -> new ArrayList<>())
                .add(word);
    }

    /** Codes of all themes, in their order. */
    public List<String> codes() {
        return order;
    }

    /** What people call a theme: in English where that is their language, else in Chinese; an unknown code as it is. */
    public String nameOf(String code, Locale language) {
        Theme.Name name = names.getOrDefault(code, new Theme.Name(code, code));
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? name.en() : name.zh();
    }

    /** Whether the federation knows a theme of this code. */
    public boolean knows(String code) {
        return order.contains(code);
    }

    /** The themes of a text with the words that led to them; none is a fair answer. Time linear in the text. */
    public List<MatchedTheme> match(String text) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (WordAutomaton.Occurrence place : longest(automaton.find(FoldedText.of(text)))) {
            for (ThemeWord it : byFoldedWord.getOrDefault(place.word(), List.of())) {
                found.computeIfAbsent(it.theme(), theme -> new LinkedHashSet<>())
                        .add(it.word());
            }
        }
        return found.entrySet().stream()
                .map(it -> new MatchedTheme(it.getKey(), List.copyOf(it.getValue())))
                .sorted(Comparator.comparingInt(it -> order.indexOf(it.code())))
                .toList();
    }

    private static List<WordAutomaton.Occurrence> longest(List<WordAutomaton.Occurrence> found) {
        List<WordAutomaton.Occurrence> kept = new ArrayList<>();
        int covered = 0;
        for (WordAutomaton.Occurrence it :
                found.stream().sorted(LONGEST_FIRST_AT_EACH_PLACE).toList()) {
            if (it.end() > covered) {
                kept.add(it);
                covered = it.end();
            }
        }
        return kept;
    }
}
