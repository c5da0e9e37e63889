package org.unionfed.plan.rollup;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.unionfed.plan.rollup.counting.Counted;
import org.unionfed.plan.theme.ThemeDictionary;

import static java.util.stream.Collectors.joining;

/** The words of the workbook in one language. */
class WorkbookTexts {

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
    private final Locale language;
    private final ThemeDictionary dictionary;

    WorkbookTexts(Locale language, ThemeDictionary dictionary) {
        this.language = language;
        this.dictionary = dictionary;
        bundle.setBasename("rollup-workbook");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    String of(String key) {
        return bundle.getMessage(key, null, language);
    }

    String of(String key, int year) {
        return of(key).replace("{0}", String.valueOf(year));
    }

    /** A month of the year, or the place of what has none. */
    String month(int month) {
        return month == Counted.NO_MONTH ? of("month.none") : of("month").replace("{0}", String.valueOf(month));
    }

    String theme(String code) {
        return dictionary.nameOf(code, language);
    }

    String themes(List<String> codes) {
        return codes.stream().map(this::theme).collect(joining(of("separator")));
    }
}
