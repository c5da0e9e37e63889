package org.unionfed.gateway.session;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The suite's two languages, Chinese first. */
final class Languages {

    private static final String CHINESE = "zh-CN";
    private static final String ENGLISH = "en";
    private static final List<Locale> KNOWN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    /** The language for a list of wishes as in {@code Accept-Language}: English where it is preferred, else Chinese. */
    static String of(@Nullable String wishes) {
        if (wishes == null || wishes.isBlank()) {
            return CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(wishes), KNOWN);
            return Locale.ENGLISH.equals(best) ? ENGLISH : CHINESE;
        } catch (IllegalArgumentException e) {
            return CHINESE;
        }
    }
}
