package org.unionfed.plan.reading.text;

import org.jspecify.annotations.Nullable;

/** Recognises numbering marks; leaves alone what only looks like one, such as 五.一 or 七、八月. */
public final class MarkerGrammar {

    private static final String BULLETS = "•●■◆★☆▲△◇□※➢►▪◎·∙★✦❖√♦";
    private static final String AFTER_COUNTED = "年月周届季线流等级类楼班票票支心把起是次度些样致定切方旦直同般站会";

    private static final int DEEPEST = 6;

    private MarkerGrammar() {}

    /** The mark that begins at a place of a key; spaces before it must have been passed. */
    public static @Nullable Marker at(String key, int start) {
        if (start >= key.length()) {
            return null;
        }
        char c = key.charAt(start);
        if (Punctuation.isDigit(c)) {
            return arabic(key, start);
        }
        if (Numerals.isChinese(c)) {
            return chinese(key, start);
        }
        if (c == '第') {
            return ordinal(key, start);
        }
        if (Punctuation.isHan(c) && !Numerals.isFormal(c)) {
            return null;
        }
        return Punctuation.opens(c) ? brackets(key, start) : symbol(key, start, c);
    }

    private static @Nullable Marker chinese(String key, int start) {
        if (key.startsWith("十 一", start) || key.startsWith("十 二", start)) {
            return null;
        }
        Cursor cursor = new Cursor(key, start);
        int value = cursor.chinese();
        if (value < 0) {
            return null;
        }
        int afterNumber = cursor.at();
        cursor.skipGap();
        if (cursor.eat(')')) {
            cursor.eatOneOf("、", ".", ":");
            return marker(key, MarkerStyle.CHINESE_BRACKETS, value, start, cursor.at());
        }
        if (cursor.eat('、') || cursor.eat('.') || cursor.eat(':') || cursor.eat(',')) {
            char separator = key.charAt(cursor.at() - 1);
            return counts(key, cursor.at(), separator, value)
                    ? null
                    : marker(key, MarkerStyle.CHINESE, value, start, cursor.at());
        }
        boolean gap = cursor.at() > afterNumber && Punctuation.beginsLine(key, start);
        return gap && beginsWord(key, cursor.at()) ? marker(key, MarkerStyle.CHINESE, value, start, cursor.at()) : null;
    }

    /** 一、二年级 and 五.一 count or name something, 一、一年来 does not; no separator closes a number there. */
    private static boolean counts(String key, int after, char separator, int former) {
        if (after >= key.length()) {
            return false;
        }
        char next = key.charAt(after);
        if (separator == '.') {
            return Numerals.isChinese(next);
        }
        if (!Numerals.isChinese(next)) {
            return false;
        }
        Cursor cursor = new Cursor(key, after);
        int value = cursor.chinese();
        char behind = cursor.peek();
        boolean counted = value > former && behind != '\0' && "年周届季线等级类楼班".indexOf(behind) >= 0;
        return value < 0 || behind == '、' || counted;
    }

    private static boolean beginsWord(String key, int at) {
        return at < key.length() && Punctuation.isHan(key.charAt(at)) && AFTER_COUNTED.indexOf(key.charAt(at)) < 0;
    }

    private static @Nullable Marker ordinal(String key, int start) {
        Cursor cursor = new Cursor(key, start + 1);
        int value = cursor.skipGap().number();
        if (value <= 0) {
            return null;
        }
        cursor.skipGap();
        if (cursor.eatOneOf("部分", "章", "篇", "编", "板块")) {
            cursor.eatOneOf("、", ".", ":");
            return marker(key, MarkerStyle.CHAPTER, value, start, cursor.at());
        }
        if (cursor.eat("节")) {
            return marker(key, MarkerStyle.PART, value, start, cursor.at());
        }
        if (cursor.eat("条")) {
            return article(key, value, start, cursor);
        }
        if (cursor.eatOneOf("、", ",", ".", ":")) {
            char next = cursor.peek();
            boolean list = next == '第' || Numerals.isChinese(next) || Punctuation.isDigit(next);
            return list ? null : marker(key, MarkerStyle.ORDINAL, value, start, cursor.at());
        }
        return null;
    }

    /** 第一条 set off from its text; "第二条规定" speaks of a law. */
    private static @Nullable Marker article(String key, int value, int start, Cursor cursor) {
        boolean setOff = " :、.".indexOf(cursor.peek()) >= 0 || cursor.at() == key.length();
        cursor.eatOneOf(":", "、", ".");
        return setOff ? marker(key, MarkerStyle.ARTICLE, value, start, cursor.at()) : null;
    }

    private static @Nullable Marker arabic(String key, int start) {
        Cursor cursor = new Cursor(key, start);
        int value = cursor.arabic(2);
        if (value < 0) {
            return null;
        }
        cursor.skipGap();
        if (cursor.eat(')')) {
            cursor.eatOneOf("、", ".");
            return marker(key, MarkerStyle.ARABIC_BRACKETS, value, start, cursor.at());
        }
        if (cursor.eat('、')) {
            return Punctuation.isDigit(cursor.peek()) && listed(key, cursor.at())
                    ? null
                    : marker(key, MarkerStyle.ARABIC, value, start, cursor.at());
        }
        if (cursor.eat('.') || cursor.eat('．')) {
            return Punctuation.isDigit(cursor.peek())
                    ? decimal(key, start, value)
                    : marker(key, MarkerStyle.ARABIC, value, start, cursor.at());
        }
        boolean comma = (cursor.eat(',') || cursor.eat(':')) && !Punctuation.isDigit(cursor.peek());
        return comma ? marker(key, MarkerStyle.ARABIC, value, start, cursor.at()) : spaced(key, start, value, cursor);
    }

    /** 1、2、3年级: a list of bare numbers. */
    private static boolean listed(String key, int at) {
        Cursor cursor = new Cursor(key, at);
        int value = cursor.arabic(2);
        return value >= 0 && (cursor.peek() == '、' || "号年级班楼组届日".indexOf(cursor.peek()) >= 0);
    }

    private static @Nullable Marker decimal(String key, int start, int first) {
        Cursor cursor = new Cursor(key, start);
        cursor.arabic(2);
        int last = first;
        int former = 0;
        int behindFormer = start;
        int parts = 1;
        while (cursor.peek() == '.' && parts < DEEPEST) {
            cursor.eat('.');
            int behindDot = cursor.at();
            int value = cursor.arabic(2);
            if (value < 0) {
                break;
            }
            former = last;
            last = value;
            behindFormer = behindDot;
            parts++;
        }
        char next = cursor.peek();
        if (next == '月' && last >= 1 && last <= 12) { // 1.3月8日 is the first item, and its time
            return marker(key, parts == 2 ? MarkerStyle.ARABIC : MarkerStyle.DECIMAL, former, start, behindFormer);
        }
        boolean quantity = next == '%' || next == '‰' || ("万亿元米倍分岁折级小节妇".indexOf(next) >= 0 && next != '\0');
        if (quantity || last == 0 || parts < 2 || Punctuation.isDigit(next)) {
            return null;
        }
        cursor.eatOneOf("、", ".", ":");
        return marker(key, MarkerStyle.DECIMAL, last, start, cursor.at());
    }

    /** "1 指导思想": a number and a gap count only at the beginning of a line. */
    private static @Nullable Marker spaced(String key, int start, int value, Cursor cursor) {
        boolean gap = cursor.at() > start && key.charAt(cursor.at() - 1) == ' ';
        return gap && Punctuation.beginsLine(key, start) && beginsWord(key, cursor.at())
                ? marker(key, MarkerStyle.ARABIC, value, start, cursor.at())
                : null;
    }

    private static @Nullable Marker brackets(String key, int start) {
        char open = key.charAt(start);
        if ("([〔【".indexOf(open) < 0) {
            return null;
        }
        Cursor cursor = new Cursor(key, start + 1);
        cursor.skipGap();
        boolean arabic = Punctuation.isDigit(cursor.peek());
        int value = cursor.number();
        cursor.eatOneOf("、", ".");
        cursor.skipGap();
        char close = cursor.peek();
        if (value < 0 || ")]〕】".indexOf(close) < 0 || close == '\0') {
            return null;
        }
        cursor.eat(close);
        cursor.eatOneOf("、", ".", ":");
        MarkerStyle style = open == '['
                ? MarkerStyle.ENCLOSED
                : arabic ? MarkerStyle.ARABIC_BRACKETS : MarkerStyle.CHINESE_BRACKETS;
        return marker(key, style, value, start, cursor.at());
    }

    private static @Nullable Marker symbol(String key, int start, char c) {
        if (Numerals.isFormal(c)) {
            boolean closed = start + 1 < key.length() && "、.:".indexOf(key.charAt(start + 1)) >= 0;
            closed |= isGap(key, start + 1) && Punctuation.beginsLine(key, start);
            return closed ? marker(key, MarkerStyle.FORMAL, Numerals.formal(c), start, start + 2) : null;
        }
        EnclosedNumber enclosed = EnclosedNumber.of(c);
        if (enclosed != null) {
            Cursor cursor = new Cursor(key, start + 1);
            cursor.eatOneOf("、", ".", ":");
            return marker(key, enclosed.style(), enclosed.value(), start, cursor.at());
        }
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
            return letter(key, start, c);
        }
        if (c == '-') {
            int end = behindDashes(key, start);
            return end < 0 ? null : marker(key, MarkerStyle.BULLET, 0, start, end);
        }
        return isBullet(key, start, c) ? marker(key, MarkerStyle.BULLET, 0, start, start + 1) : null;
    }

    /** A dash with a space behind it, or several close before the first word of a line. */
    private static int behindDashes(String key, int start) {
        int end = start + 1;
        boolean first = start == 0 || key.charAt(start - 1) != '-';
        while (first && end < key.length() && key.charAt(end) == '-') {
            end++;
        }
        boolean begins = end >= start + 2 && end < key.length() && Punctuation.beginsLine(key, start);
        boolean word = begins && (Punctuation.isHan(key.charAt(end)) || "“《".indexOf(key.charAt(end)) >= 0);
        boolean spaced = end == start + 1 && end < key.length() && key.charAt(end) == ' ';
        return word || spaced ? end : -1;
    }

    private static boolean isGap(String key, int at) {
        return at < key.length() && key.charAt(at) == ' ' && beginsWord(key, Punctuation.skipSpaces(key, at));
    }

    private static @Nullable Marker letter(String key, int start, char c) {
        boolean closed = start + 2 < key.length() && "、.)".indexOf(key.charAt(start + 1)) >= 0;
        boolean word = closed && (Punctuation.isHan(key.charAt(start + 2)) || key.charAt(start + 2) == ' ');
        return word ? marker(key, MarkerStyle.LETTER, Character.toUpperCase(c) - 'A' + 1, start, start + 2) : null;
    }

    private static boolean isBullet(String key, int start, char c) {
        if (BULLETS.indexOf(c) >= 0 || (c >= '\uF000' && c <= '\uF0FF')) {
            return true;
        }
        boolean dash = c == '*' || c == '+';
        return dash && start + 1 < key.length() && key.charAt(start + 1) == ' ';
    }

    private static Marker marker(String key, MarkerStyle style, int value, int start, int end) {
        return new Marker(style, value, start, Punctuation.skipSpaces(key, end));
    }
}
