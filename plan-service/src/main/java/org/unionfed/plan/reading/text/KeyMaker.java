package org.unionfed.plan.reading.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.unionfed.plan.reading.pace.Interruption;
import org.unionfed.plan.script.SimplifiedScript;

/** Makes the key of one line in a single pass over it. */
final class KeyMaker {

    private static final int LONGEST_SYLLABLE = 6;

    private static final int LONGEST_NUMBER = 4;

    private final String source;
    private final char[] key;
    private final int[] origins;
    private int length;

    KeyMaker(String source) {
        this.source = source;
        this.key = new char[source.length()];
        this.origins = new int[source.length() + 1];
    }

    Line line(int number) {
        Interruption.heed();
        int at = 0;
        while (at < source.length()) {
            Interruption.heedAt(at);
            at = take(at);
        }
        origins[length] = source.length();
        return new Line(number, source, new String(key, 0, length), Arrays.copyOf(origins, length + 1));
    }

    /** Letters that were typed or recognised in place of the digits of a year or month: 二OO九年, 2O13年, l月. */
    private char digit(int i, char c) {
        if (c == 'O' || c == 'o') {
            char behind = behind(i, 'O', 'o');
            char before = length == 0 ? ' ' : key[length - 1];
            boolean chinese = Numerals.digit(before) >= 0 && (Numerals.digit(behind) >= 0 || behind == '年');
            boolean arabic = Punctuation.isDigit(before) && (Punctuation.isDigit(behind) || isUnit(behind));
            return chinese ? '〇' : arabic ? '0' : c;
        }
        if (c == 'l' || c == 'I') {
            boolean free = length == 0 || !Character.isLetter(key[length - 1]) || Punctuation.isHan(key[length - 1]);
            char behind = behind(i, 'O', '0');
            boolean two = Punctuation.isDigit(behind) && isUnit(behind(i + 1, 'O', 'O'));
            return free && (isUnit(behind) || two) ? '1' : c;
        }
        return c;
    }

    private static boolean isUnit(char c) {
        return c == '月' || c == '日' || c == '年';
    }

    /** The next character in key form that is none of two, and no space. */
    private char behind(int i, char one, char other) {
        int at = i + 1;
        int limit = Math.min(source.length(), i + LONGEST_NUMBER);
        while (at < limit && (keyOf(source.charAt(at)) == one || keyOf(source.charAt(at)) == other)) {
            at++;
        }
        return at < source.length() ? keyOf(source.charAt(at)) : ' ';
    }

    /** Takes what stands at a place into the key; answers the place behind it. */
    private int take(int i) {
        char c = source.charAt(i);
        if (c == '(' && startsSyllable(i)) {
            return source.indexOf(')', i) + 1;
        }
        if (isInvisible(c)) {
            return i + 1;
        }
        int breakEnd = c == '<' ? breakEnd(i) : -1;
        origins[length] = i;
        key[length] = breakEnd > i ? ';' : digit(i, keyOf(c));
        length++;
        return Math.max(i + 1, breakEnd);
    }

    /** Place behind a break such as <br/>, which the cells of a Markdown table hold; -1 without one. */
    private int breakEnd(int i) {
        if (!source.regionMatches(true, i, "<br", 0, 3)) {
            return -1;
        }
        int end = i + 3;
        while (end < source.length() && (source.charAt(end) == ' ' || source.charAt(end) == '/')) {
            end++;
        }
        return end < source.length() && source.charAt(end) == '>' ? end + 1 : -1;
    }

    /** Some sites leave the reading of a character behind it in brackets: 學(xué). */
    private boolean startsSyllable(int i) {
        if (i == 0 || !Punctuation.isHan(source.charAt(i - 1))) {
            return false;
        }
        boolean toneSeen = false;
        for (int k = i + 1; k < source.length() && k <= i + LONGEST_SYLLABLE + 1; k++) {
            char c = source.charAt(k);
            if (c == ')') {
                return toneSeen;
            }
            boolean tone = c > 0x7F && c < 0x250;
            if (!tone && !(c >= 'a' && c <= 'z')) {
                return false;
            }
            toneSeen |= tone;
        }
        return false;
    }

    private static boolean isInvisible(char c) {
        return c == '\uFEFF' || c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u00AD' || c == '\u2060';
    }

    private static char keyOf(char c) {
        if (c < 0x80) {
            return c == '\t' || c == '\r' ? ' ' : c == '~' ? '-' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            char half = (char) (c - 0xFEE0);
            return half == '~' ? '-' : half;
        }
        boolean small = c >= '\uFE50' && c <= '\uFE66';
        if (small || (c >= '\u2F00' && c <= '\u2FD5')) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
        }
        return c >= '\u4E00' ? SimplifiedScript.of(c) : symbol(c);
    }

    private static char symbol(char c) {
        return switch (c) {
            case '\u00A0', '\u3000', '\u2002', '\u2003', '\u2009', '\u202F', '\u2028' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2500', '\u301C', '\u223C' ->
                '-';
            case '\u25CB', '\u25EF', '\u3007', '\u041E' -> '〇';
            case '\u00D7', '\u2715' -> 'x';
            case '\u2502', '\u2503' -> '|';
            default -> c;
        };
    }
}
