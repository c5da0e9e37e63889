package org.unionfed.plan.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unionfed.plan.theme.WordAutomaton.Occurrence;

import static org.assertj.core.api.Assertions.assertThat;

class WordAutomatonTests {

    @Test
    void findsWordsThatOverlapAndLieInEachOther() {
        var automaton = new WordAutomaton(List.of("师德", "师德师风", "师风", "德师"));

        assertThat(automaton.find("讲师德师风"))
                .containsExactlyInAnyOrder(
                        new Occurrence(1, 3, "师德"),
                        new Occurrence(2, 4, "德师"),
                        new Occurrence(1, 5, "师德师风"),
                        new Occurrence(3, 5, "师风"));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(new WordAutomaton(List.of("春节")).find("")).isEmpty();
        assertThat(new WordAutomaton(List.of()).find("春节")).isEmpty();
        assertThat(new WordAutomaton(List.of("")).find("春节")).isEmpty();
    }

    @Test
    void agreesWithLookingForEachWordByItself() {
        var random = new Random(20_261_123);
        for (int round = 0; round < 200; round++) {
            Set<String> words = new HashSet<>();
            for (int word = 0; word < 12; word++) {
                words.add(letters(random, 1 + random.nextInt(4)));
            }
            String text = letters(random, 60);

            assertThat(new WordAutomaton(words).find(text)).hasSameElementsAs(oneByOne(words, text));
        }
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Occurrence> oneByOne(Set<String> words, String text) {
        List<Occurrence> found = new ArrayList<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                found.add(new Occurrence(at, at + word.length(), word));
            }
        }
        return found;
    }
}
