package org.unionfed.plan.reading.text;

/** Recognises days that only say from when to when: 9月1日—9月5日, 9.1-9.5, 3月6日至10日. */
public final class DateRange {

    private DateRange() {}

    /** Place behind the range, with the brackets around it, that begins at a place of a key; that place without one. */
    public static int end(String key, int start) {
        Cursor cursor = new Cursor(key, start);
        boolean bracket = cursor.eat('(');
        cursor.skipGap();
        boolean named = day(cursor);
        boolean found = named || digits(cursor);
        int single = cursor.at();
        cursor.skipGap();
        boolean range = found && cursor.eatRange() && rest(cursor.skipGap());
        if (!range) {
            cursor.backTo(single);
        }
        boolean closed = !bracket || cursor.skipGap().eat(')');
        return closed && (range || named) ? cursor.at() : start;
    }

    /** Whether nothing but one or several such ranges stands in a part of a key. */
    public static boolean fills(String key, int from, int to) {
        int at = Punctuation.skipSpaces(key, from);
        int limit = Punctuation.trimEnd(key, at, to);
        int end = at;
        while (end < limit) {
            int next = end(key, end);
            if (next == end) {
                return false;
            }
            end = next;
            while (end < limit && " ,、;".indexOf(key.charAt(end)) >= 0) {
                end++;
            }
        }
        return end == limit && limit > at;
    }

    private static boolean rest(Cursor cursor) {
        return day(cursor) || digits(cursor) || dayOnly(cursor);
    }

    private static boolean day(Cursor cursor) {
        int place = cursor.at();
        YearMark year = YearMark.at("年" + cursor.ahead(12), 1);
        cursor.backTo(year != null && year.spoken() ? place + year.end() - 1 : place);
        boolean month = isOf(cursor.number(), 12) && cursor.skipGap().eat('月');
        boolean day = month && dayOnly(cursor.skipGap());
        if (!day) {
            cursor.backTo(place);
        }
        return day;
    }

    private static boolean dayOnly(Cursor cursor) {
        int place = cursor.at();
        boolean day = isOf(cursor.number(), 31) && cursor.skipGap().eatOneOf("日", "号");
        if (!day) {
            cursor.backTo(place);
        }
        return day;
    }

    /** 9.1, 9/1 or 2021.9.1 */
    private static boolean digits(Cursor cursor) {
        int place = cursor.at();
        int year = cursor.arabic(4);
        boolean dated = year > 31 && separator(cursor);
        if (!dated) {
            cursor.backTo(place);
        }
        boolean day = isOf(cursor.arabic(2), 12) && separator(cursor) && isOf(cursor.arabic(2), 31);
        if (!day) {
            cursor.backTo(place);
        }
        return day;
    }

    private static boolean separator(Cursor cursor) {
        return cursor.eatOneOf(".", "/");
    }

    private static boolean isOf(int value, int largest) {
        return value >= 1 && value <= largest;
    }
}
