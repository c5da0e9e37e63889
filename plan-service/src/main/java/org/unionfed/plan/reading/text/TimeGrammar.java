package org.unionfed.plan.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Recognises months, weeks and parts of the year in a key. */
public final class TimeGrammar {

    private static final String[] RELATIVE_YEARS = {"今年", "本年度", "本年", "当年", "明年", "次年", "翌年", "来年", "同年", "去年"};
    private static final int LAST_WEEK = 30;

    private TimeGrammar() {}

    /** The mark that begins at a place of a key. */
    public static @Nullable TimeMark at(String key, int start) {
        if (start >= key.length() || (start > 0 && isNumeral(key.charAt(start - 1)))) {
            return null;
        }
        char c = key.charAt(start);
        if ("([【〔<《〈".indexOf(c) >= 0) {
            return bracketed(key, start);
        }
        return canBegin(c) ? plain(key, start) : null;
    }

    /** Whether any mark can begin with this character: a quick look before a thorough one. */
    public static boolean canBegin(char c) {
        return isNumeral(c) || "([【〔<《〈".indexOf(c) >= 0 || "第元上下全整每各今本当明次翌来同去常xX".indexOf(c) >= 0;
    }

    private static boolean isNumeral(char c) {
        return Punctuation.isDigit(c) || Numerals.isChinese(c) || Numerals.digit(c) == 0;
    }

    private static @Nullable TimeMark bracketed(String key, int start) {
        TimeMark inner = plain(key, Punctuation.skipSpaces(key, start + 1));
        if (inner == null) {
            return null;
        }
        int end = Punctuation.skipSpaces(key, inner.end());
        boolean closed = end < key.length() && ")]】〕>》〉".indexOf(key.charAt(end)) >= 0;
        return closed ? inner.between(start, end + 1) : null;
    }

    private static @Nullable TimeMark plain(String key, int start) {
        TimeMark part = PartOfYear.at(key, start);
        if (part != null) {
            return part;
        }
        TimeMark weeks = WeekGrammar.at(key, start);
        return weeks != null ? weeks : months(key, start);
    }

    private static @Nullable TimeMark months(String key, int start) {
        Cursor cursor = new Cursor(key, start);
        YearMark year = YearMark.at(key, start);
        if (year != null) {
            cursor.backTo(year.end());
            cursor.eatOneOf(".", "-", "/");
        } else {
            cursor.eatOneOf(RELATIVE_YEARS);
        }
        cursor.skipGap();
        TimeMark inner = year != null && cursor.at() < key.length() ? PartOfYear.at(key, cursor.at()) : null;
        if (year != null && inner != null) {
            return new TimeMark(inner.months(), List.of(), start, inner.end(), false, year.value(), year.masked());
        }
        MonthRun run = new MonthRun(cursor);
        if (!run.read()) {
            return null;
        }
        cursor.backTo(run.end());
        return new TimeMark(
                run.months(),
                List.of(),
                start,
                cursor.at(),
                run.dated(),
                year == null ? 0 : year.value(),
                year != null && year.masked());
    }

    /** All months or weeks from one to the other; beyond December it goes on with January. */
    static List<Integer> range(int from, int to, int wrapAt) {
        if (from <= to) {
            return IntStream.rangeClosed(from, to).boxed().toList();
        }
        List<Integer> wrapped = new ArrayList<>();
        for (int i = from; i <= wrapAt; i++) {
            wrapped.add(i);
        }
        for (int i = 1; i <= to; i++) {
            wrapped.add(i);
        }
        return wrapped;
    }

    static boolean isWeekNumber(int value) {
        return value > 0 && value <= LAST_WEEK;
    }
}
