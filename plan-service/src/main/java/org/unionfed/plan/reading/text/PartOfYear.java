package org.unionfed.plan.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises quarters, halves and the whole year. */
final class PartOfYear {

    private static final String[] WHOLE = {"全年度", "全年", "整年", "每个月", "每月份", "每月", "各月份", "各月", "常年"};

    private PartOfYear() {}

    static @Nullable TimeMark at(String key, int start) {
        Cursor cursor = new Cursor(key, start);
        if (cursor.eat("上半年")) {
            return mark(1, 6, start, cursor.at());
        }
        if (cursor.eat("下半年")) {
            return mark(7, 12, start, cursor.at());
        }
        return cursor.eatOneOf(WHOLE) ? mark(1, 12, start, cursor.at()) : quarter(key, start);
    }

    private static @Nullable TimeMark quarter(String key, int start) {
        Cursor cursor = new Cursor(key, start);
        cursor.eat("第");
        int first = cursor.skipGap().number();
        int last = first;
        if (cursor.eat('、') || cursor.eat('-') || cursor.eat('至')) {
            cursor.eat("第");
            last = cursor.number();
        }
        boolean named =
                first >= 1 && last >= first && last <= 4 && cursor.skipGap().eat("季度");
        return named ? mark(first * 3 - 2, last * 3, start, cursor.at()) : null;
    }

    private static TimeMark mark(int from, int to, int start, int end) {
        return new TimeMark(TimeGrammar.range(from, to, 12), List.of(), start, end, false, 0, false);
    }
}
