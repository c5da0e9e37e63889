package org.unionfed.notification.inbox;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with places such as {@code {year}} to be filled in by name. */
final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private Placeholders() {}

    /** A place without a value becomes empty. */
    static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    }

    static Set<String> in(String text) {
        return new TreeSet<>(
                PLACE.matcher(text).results().map(it -> it.group(1)).toList());
    }
}
