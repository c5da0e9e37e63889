package org.unionfed.plan.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises school weeks: 第一周, 第1-2周, 第三周至第五周. */
public final class WeekGrammar {

    private static final int LONGEST = 30;

    private WeekGrammar() {}

    static @Nullable TimeMark at(String key, int start) {
        Cursor cursor = new Cursor(key, start);
        boolean ordinal = cursor.eat('第');
        List<Integer> weeks = new ArrayList<>();
        int end = run(cursor, weeks);
        boolean several = weeks.size() > 1;
        boolean other = end >= 0 && end < key.length() && "年岁末日期刊".indexOf(key.charAt(end)) >= 0;
        return end < 0 || other || (!ordinal && !several)
                ? null
                : new TimeMark(List.of(), weeks, start, end, false, 0, false);
    }

    /** Numbers without any word, as they stand in a column that is headed 周次. */
    public static @Nullable TimeMark bare(String key, int start, int end) {
        Cursor cursor = new Cursor(key, start);
        cursor.eat('第');
        List<Integer> weeks = new ArrayList<>();
        if (!next(cursor, weeks, false)) {
            return null;
        }
        while (cursor.at() < end) {
            boolean range = separator(cursor) == '-';
            if (cursor.at() >= end || !next(cursor, weeks, range)) {
                break;
            }
        }
        cursor.eat('周');
        cursor.skipGap();
        return cursor.at() < end ? null : new TimeMark(List.of(), weeks, start, end, false, 0, false);
    }

    private static int run(Cursor cursor, List<Integer> weeks) {
        if (!next(cursor, weeks, false)) {
            return -1;
        }
        int end = -1;
        for (int rounds = 0; rounds <= LONGEST; rounds++) {
            if (cursor.skipGap().eatOneOf("教学周", "周", "星期")) {
                end = cursor.at();
            }
            char separator = separator(cursor);
            cursor.eat('第');
            int size = weeks.size();
            if (separator == '\0' || size > LONGEST || !next(cursor, weeks, separator == '-')) {
                return end;
            }
            if (end >= 0 && !hasWord(cursor)) {
                weeks.subList(size, weeks.size()).clear();
                return end;
            }
        }
        return end;
    }

    private static boolean hasWord(Cursor cursor) {
        int place = cursor.at();
        boolean word = cursor.skipGap().eatOneOf("教学周", "周", "星期");
        cursor.backTo(place);
        return word;
    }

    private static boolean next(Cursor cursor, List<Integer> weeks, boolean range) {
        int value = cursor.skipGap().number();
        if (!TimeGrammar.isWeekNumber(value)) {
            return false;
        }
        if (range && !weeks.isEmpty() && weeks.get(weeks.size() - 1) < value) {
            weeks.addAll(TimeGrammar.range(weeks.get(weeks.size() - 1) + 1, value, value));
        } else {
            weeks.add(value);
        }
        return true;
    }

    private static char separator(Cursor cursor) {
        cursor.skipGap();
        if (cursor.eat('、') || cursor.eat(',') || cursor.eat('/') || cursor.eat('和')) {
            return ',';
        }
        boolean range = cursor.eatRange();

        return range ? '-' : '\0';
    }
}
