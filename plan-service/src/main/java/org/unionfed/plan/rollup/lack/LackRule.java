package org.unionfed.plan.rollup.lack;

import java.util.List;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.joining;

/**
 * By which words an item counts as a staff congress or as a visit.
 *
 * @param words one of them makes it one
 * @param exceptions phrases that hold such a word and mean something else: they are taken out before
 * @param version rises with every change
 */
public record LackRule(Code code, List<String> words, List<String> exceptions, long version) {

    public LackRule {
        words = List.copyOf(words);
        exceptions = List.copyOf(exceptions);
    }

    /** What a rule is for. */
    public enum Code {
        CONGRESS,
        VISIT
    }

    /** The exceptions as one regular expression, none when there are none. */
    @Nullable
    String exceptionPattern() {
        return exceptions.isEmpty()
                ? null
                : exceptions.stream().map(LackRule::literal).collect(joining("|"));
    }

    private static String literal(String text) {
        return text.replaceAll("([^\\p{L}\\p{N}\\s])", "\\\\$1");
    }
}
