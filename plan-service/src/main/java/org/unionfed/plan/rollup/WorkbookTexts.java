package org.unionfed.plan.rollup;

import java.util.List;
import java.util.Locale;
import org.unionfed.commons.text.Texts;
import org.unionfed.plan.rollup.counting.Counted;
import org.unionfed.plan.theme.ThemeDictionary;

import static java.util.stream.Collectors.joining;

/** The words of the workbook in one language. */
class WorkbookTexts {

    private static final Texts TEXTS = new Texts("rollup-workbook");

    private final Locale language;
    private final ThemeDictionary dictionary;

    WorkbookTexts(Locale language, ThemeDictionary dictionary) {
        this.language = language;
        this.dictionary = dictionary;
    }

    String of(String key) {
        return TEXTS.of(key, language);
    }

    String of(String key, int year) {
        return TEXTS.of(key, language, List.of(year));
    }

    /** A month of the year, or the place of what has none. */
    String month(int month) {
        return month == Counted.NO_MONTH ? of("month.none") : TEXTS.of("month", language, List.of(month));
    }

    String theme(String code) {
        return dictionary.nameOf(code, language);
    }

    String themes(List<String> codes) {
        return codes.stream().map(this::theme).collect(joining(of("separator")));
    }
}
