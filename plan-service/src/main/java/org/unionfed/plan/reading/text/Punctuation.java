package org.unionfed.plan.reading.text;

/** Knows the characters of a key by what they do in a text. */
public final class Punctuation {

    private static final String OPENING = "([{<《〈「『【〔“‘";
    private static final String CLOSING = ")]}>》〉」』】〕”’";

    private Punctuation() {}

    public static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || c == '〇' || (c >= '\u3400' && c <= '\u4DBF');
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Ends a sentence or one of its independent parts. */
    public static boolean isStop(char c) {
        return c == '。' || c == ';' || c == '!' || c == '?' || c == '…';
    }

    public static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    public static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** First place at or after {@code from} that is no space; the length when there is none. */
    public static int skipSpaces(String key, int from) {
        int at = from;
        while (at < key.length() && key.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether nothing but spaces stands before a place of a key. */
    static boolean beginsLine(String key, int at) {
        return trimEnd(key, 0, at) == 0;
    }

    /** End of the text before {@code to}, without spaces at its end. */
    public static int trimEnd(String key, int from, int to) {
        int end = to;
        while (end > from && key.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** End of the text without spaces and closing marks such as 。；：at its end. */
    public static int trimStops(String key, int from, int to) {
        int end = to;
        while (end > from && " 。;:,.、".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** How many of the characters of a range are Han. */
    public static int hanIn(String key, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isHan(key.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
