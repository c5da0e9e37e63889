package org.unionfed.notification.inbox;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionfed.commons.text.Texts;

/** Puts notices into words: Chinese, or English for those who ask for it. */
@Component
public class NoticeTexts {

    private final Texts texts = new Texts("notices");

    String title(Notice notice, Locale locale) {
        return text(notice, "title", locale);
    }

    String body(Notice notice, Locale locale) {
        return text(notice, "body", locale);
    }

    private String text(Notice notice, String part, Locale locale) {
        return texts.of(notice.kind() + "." + part, locale, inWords(notice.parameters(), locale));
    }

    private Map<String, String> inWords(Map<String, String> parameters, Locale locale) {
        var words = new HashMap<>(parameters);
        words.computeIfPresent("reasons", (name, codes) -> reasons(codes, locale));
        return words;
    }

    private String reasons(String codes, Locale locale) {
        return Arrays.stream(codes.split(","))
                .map(it -> reason(it, locale))
                .distinct()
                .collect(Collectors.joining(texts.of("reason.separator", locale)));
    }

    private String reason(String code, Locale locale) {
        String known = texts.find("reason." + code, locale);
        return known == null ? texts.of("reason.OTHER", locale) : known;
    }
}
