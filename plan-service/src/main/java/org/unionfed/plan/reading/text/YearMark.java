package org.unionfed.plan.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * A year as a text writes it.
 *
 * @param value  the year, 0 when it is masked or only relative such as 今年
 * @param second the second year of a span such as 2012-2013, else 0
 * @param start  place in the key
 * @param end    place behind it, behind 年 too
 * @param masked blotted out, as in 20xx年
 * @param spoken followed by 年, 学年 or a sign that it is a year and not another number
 */
public record YearMark(int value, int second, int start, int end, boolean masked, boolean spoken) {

    private static final int EARLIEST = 1949;
    private static final int LATEST = 2099;

    /** The year that begins at a place of a key. */
    public static @Nullable YearMark at(String key, int start) {
        if (start > 0 && isPart(key.charAt(start - 1))) {
            return null;
        }
        Cursor cursor = new Cursor(key, start);
        int first = four(cursor);
        boolean masked = first == MASK;
        if (first == NONE) {
            return null;
        }
        int second = span(cursor, first);
        cursor.skipGap();
        boolean spoken = cursor.eat("学年") || cursor.eat("年");
        if (masked && !spoken) {
            return null;
        }
        cursor.eat("度");
        return new YearMark(masked ? 0 : first, Math.max(second, 0), start, cursor.at(), masked, spoken);
    }

    private static final int NONE = -1;
    private static final int MASK = -2;

    private static int span(Cursor cursor, int first) {
        int before = cursor.at();
        cursor.eat('年');
        cursor.skipGap();
        boolean dash = cursor.eatRange() || cursor.eat('/');

        cursor.skipGap();
        int second = dash ? four(cursor) : NONE;
        if (dash && second == NONE && first > 0) {
            int two = cursor.arabic(2);
            second = two == (first + 1) % 100 && cursor.peek() != '-' && cursor.peek() != '月' ? first + 1 : NONE;
        }
        boolean plausible =
                second == MASK || (second > 0 && (first == MASK || (second >= first && second <= first + 5)));
        if (!plausible) {
            cursor.backTo(before);
            return 0;
        }
        return second;
    }

    /** Four digits, Arabic or Chinese, some of them perhaps masked. */
    private static int four(Cursor cursor) {
        int start = cursor.at();
        int value = 0;
        int count = 0;
        int masks = 0;
        while (count < 5 && isPart(cursor.peek())) {
            char c = cursor.peek();
            int digit = Punctuation.isDigit(c) ? c - '0' : Numerals.digit(c);
            masks += digit < 0 ? 1 : 0;
            value = value * 10 + Math.max(digit, 0);
            count++;
            cursor.eat(c);
        }
        boolean full = count == 4 && masks == 0 && value >= EARLIEST && value <= LATEST;
        boolean blotted = masks >= 1 && (count == 4 || (count == 2 && masks == 2) || (count == 3 && masks >= 2));
        if (!full && !blotted) {
            cursor.backTo(start);
            return NONE;
        }
        return full ? value : MASK;
    }

    private static boolean isPart(char c) {
        return Punctuation.isDigit(c) || Numerals.digit(c) >= 0 || ("xX_*某".indexOf(c) >= 0 && c != '\0');
    }
}
