package org.unionfed.plan.reading.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeMark;
import org.unionfed.plan.reading.text.YearMark;

/** Reads months written as 2012-03-08, 2012.3 or 3.8, which mean a time only in a column of times. */
final class YearMonthDigits {

    private YearMonthDigits() {}

    static @Nullable TimeMark at(String key, int start) {
        YearMark year = YearMark.at(key, start);
        int from = year == null ? start : year.end();
        if (year != null && !isSeparator(key, from)) {
            return null;
        }
        int month = year == null ? from : from + 1;
        int end = digits(key, month);
        boolean day = isSeparator(key, end) && digits(key, end + 1) > end + 1;
        int value = end == month ? 0 : Integer.parseInt(key.substring(month, end));
        boolean fits = value >= 1 && value <= 12 && (day || year != null);
        int behind = day ? digits(key, end + 1) : end;
        return fits
                ? new TimeMark(List.of(value), List.of(), start, behind, day, year == null ? 0 : year.value(), false)
                : null;
    }

    private static boolean isSeparator(String key, int at) {
        return at < key.length() && ".-/".indexOf(key.charAt(at)) >= 0;
    }

    private static int digits(String key, int from) {
        int end = Math.min(from, key.length());
        while (end < key.length() && end < from + 2 && Punctuation.isDigit(key.charAt(end))) {
            end++;
        }
        return end;
    }
}
