package org.unionfed.plan.planimport;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.ErrorCode;
import org.unionfed.commons.text.Texts;
import org.unionfed.plan.reading.Finding;

/** Says in the caller's language what the reader found, and what stands in the way of a plan. */
@Component
class ReadingTexts {

    private final Texts texts = new Texts("findings", "errors");

    String of(Finding finding) {
        return texts.of(finding.code().name(), LocaleContextHolder.getLocale(), finding.arguments());
    }

    String of(ErrorCode code) {
        return texts.of(code.name(), LocaleContextHolder.getLocale());
    }
}
