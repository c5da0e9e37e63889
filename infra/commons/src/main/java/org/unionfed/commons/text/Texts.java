package org.unionfed.commons.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of one or several bundles: Chinese in {@code <bundle>.properties}, English in {@code <bundle>_en.properties}.
 * Places such as {@code {0}} or {@code {year}} are filled plainly: quotes need no doubling, a year keeps its digits
 * together, and what fills one place is never taken for another.
 */
public final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    /**
     * @param bundles names on the class path; of a text that several have, the first one's counts
     */
    public Texts(String... bundles) {
        this.bundles.setBasenames(bundles);
        this.bundles.setDefaultEncoding("UTF-8");
        this.bundles.setFallbackToSystemLocale(false);
    }

    /** The text as it stands; none where nobody has written one. */
    public @Nullable String find(String key, Locale language) {
        return bundles.getMessage(key, null, null, language);
    }

    /** The text as it stands, or the key itself where nobody has written one. */
    public String of(String key, Locale language) {
        String text = find(key, language);
        return text == null ? key : text;
    }

    /** The text with the values in its places {@code {0}}, {@code {1}} and so on. */
    public String of(String key, Locale language, List<?> values) {
        Map<String, Object> byPlace = new HashMap<>();
        for (int place = 0; place < values.size(); place++) {
            byPlace.put(String.valueOf(place), String.valueOf(values.get(place)));
        }
        return of(key, language, byPlace);
    }

    /** The text with the values in the places of their names. */
    public String of(String key, Locale language, Map<String, ?> values) {
        return fill(of(key, language), values);
    }

    /** Any text with the values in the places of their names; a place without a value becomes empty. */
    public static String fill(String text, Map<String, ?> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            Object value = values.get(place.group(1));
            return value == null ? "" : Matcher.quoteReplacement(value.toString());
        });
    }
}
