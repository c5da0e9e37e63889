package org.unionfed.notification.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Puts notices into words: Chinese, or English for those who ask for it. */
@Component
public class NoticeTexts {

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    NoticeTexts() {
        bundle.setBasename("notices");
        bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundle.setFallbackToSystemLocale(false);
    }

    String title(Notice notice, Locale locale) {
        return text(notice, "title", locale);
    }

    String body(Notice notice, Locale locale) {
        return text(notice, "body", locale);
    }

    private String text(Notice notice, String part, Locale locale) {
        String pattern = bundle.getMessage(notice.kind() + "." + part, null, locale);
        return Placeholders.fill(pattern, inWords(notice.parameters(), locale));
    }

    private Map<String, String> inWords(Map<String, String> parameters, Locale locale) {
        var words = new HashMap<>(parameters);
        words.computeIfPresent("reasons", (name, codes) -> reasons(codes, locale));
        return words;
    }

    private String reasons(String codes, Locale locale) {
        String other = bundle.getMessage("reason.OTHER", null, locale);
        return Arrays.stream(codes.split(","))
                .map(it -> bundle.getMessage("reason." + it, null, other, locale))
                .distinct()
                .collect(Collectors.joining(bundle.getMessage("reason.separator", null, locale)));
    }
}
