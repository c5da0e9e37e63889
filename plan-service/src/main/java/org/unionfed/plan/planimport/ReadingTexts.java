package org.unionfed.plan.planimport;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.ErrorCode;
import org.unionfed.plan.reading.Finding;

/** Says in the caller's language what the reader found, and what stands in the way of a plan. */
@Component
class ReadingTexts {

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    ReadingTexts() {
        bundles.setBasenames("findings", "errors");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setUseCodeAsDefaultMessage(true);
    }

    String of(Finding finding) {
        return text(finding.code().name(), finding.arguments());
    }

    String of(ErrorCode code) {
        return text(code.name(), List.of());
    }

    /** Places {0}, {1}… are filled plainly, so that what a document says is never taken for a pattern. */
    private String text(String key, List<String> arguments) {
        String text = bundles.getMessage(key, null, LocaleContextHolder.getLocale());
        for (int index = 0; index < arguments.size(); index++) {
            text = text.replace("{" + index + "}", arguments.get(index));
        }
        return text;
    }
}
