package org.unionfed.commons.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Finds the text of a code in the caller's language: first in the service's own bundle {@code errors} where it has
 * one, then in ours.
 * Places {0}, {1}… are filled plainly, so quotes need no doubling and a year keeps its digits together; a value of an
 * enum is filled in by its word, which stands under {@code value.<enum>.<name>}.
 */
class ProblemTexts {

    private static final String OWN = "errors";
    private static final String[] OURS = {"errors-commons"};
    private static final String[] WITH_OWN = {OWN, "errors-commons"};

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    ProblemTexts() {
        bundles.setBasenames(new ClassPathResource(OWN + ".properties").exists() ? WITH_OWN : OURS);
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
    }

    @Nullable
    String find(String key, List<Object> arguments, Locale locale) {
        String text = bundles.getMessage(key, null, null, locale);
        if (text == null) {
            return null;
        }
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", worded(arguments.get(i), locale));
        }
        return text;
    }

    /** A value of an enum has a word of its own: nobody is to read its name. */
    private String worded(Object argument, Locale locale) {
        return argument instanceof Enum<?> value
                ? of("value." + value.getDeclaringClass().getSimpleName() + "." + value.name(), List.of(), locale)
                : String.valueOf(argument);
    }

    /** The text, or the key itself where nobody has written one. */
    String of(String key, List<Object> arguments, Locale locale) {
        String text = find(key, arguments, locale);
        return text != null ? text : key;
    }
}
