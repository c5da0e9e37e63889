package org.unionfed.commons.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.unionfed.commons.text.Texts;

/**
 * Finds the text of a code in the caller's language: first in the service's own bundle {@code errors} where it has
 * one, then in ours. A value of an enum is filled in by its word, which stands under {@code value.<enum>.<name>}.
 */
class ProblemTexts {

    private static final String OWN = "errors";
    private static final String OURS = "errors-commons";

    private final Texts texts =
            new ClassPathResource(OWN + ".properties").exists() ? new Texts(OWN, OURS) : new Texts(OURS);

    @Nullable
    String find(String key, List<Object> arguments, Locale locale) {
        return texts.find(key, locale) == null ? null : of(key, arguments, locale);
    }

    /** The text, or the key itself where nobody has written one. */
    String of(String key, List<Object> arguments, Locale locale) {
        return texts.of(
                key, locale, arguments.stream().map(it -> worded(it, locale)).toList());
    }

    /** A value of an enum has a word of its own: nobody is to read its name. */
    private String worded(Object argument, Locale locale) {
        return argument instanceof Enum<?> value
                ? texts.of("value." + value.getDeclaringClass().getSimpleName() + "." + value.name(), locale)
                : String.valueOf(argument);
    }
}
