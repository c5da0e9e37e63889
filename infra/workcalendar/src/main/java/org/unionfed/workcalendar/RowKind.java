package org.unionfed.workcalendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of a table says, by its first cell. */
enum RowKind {
    YEAR("年度", "year"),
    DOCUMENT("文件", "document"),
    OFF("休", "off"),
    MAKE_UP("班", "work");

    private final String chinese;
    private final String english;

    RowKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static Optional<RowKind> of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.chinese.equals(word) || it.english.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
