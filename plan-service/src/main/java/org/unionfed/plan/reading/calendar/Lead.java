package org.unionfed.plan.reading.calendar;

import java.util.List;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.DateRange;
import org.unionfed.plan.reading.text.MarkerGrammar;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeMark;

/**
 * How clearly a unit's month or week opens an entry.
 *
 * @param strong     it stands alone or is set off by a colon, a gap or a dash
 * @param alone      nothing follows in the unit
 * @param itemsStart where the items begin behind it
 */
record Lead(boolean strong, boolean alone, int itemsStart) {

    private static final List<String> CAPTION_WORDS = List.of(
            "主要", "重点", "工会", "工作", "活动", "安排", "计划", "要点", "内容", "任务", "主题", "大事", "具体", "的", "事项", "行事", "度", "份",
            "教学", "月", "期间", "性");

    private static final int LONGEST_REMARK = 200;

    static Lead of(Unit unit, TimeMark time) {
        String key = unit.key();
        int end = unit.to();
        int behind = Punctuation.skipSpaces(key, Math.min(time.end(), end));
        int days = time.isWeek() ? DateRange.end(key, behind) : behind;
        if (days > behind && (days >= end || " :".indexOf(key.charAt(days)) >= 0)) {
            return lead(key, days, end);
        }
        int caption = behindBracket(key, behindWords(key, behind, end), end);
        boolean bracket = caption > behind && key.charAt(behind) == '(';
        if (bracket || caption >= end || key.charAt(caption) == ':') {
            return lead(key, bracket ? caption : Math.min(caption + 1, end), end);
        }
        if (caption > behind && MarkerGrammar.at(key, caption) != null) {
            return lead(key, caption, end);
        }
        if (key.startsWith("**", behind)) {
            return lead(key, behind + 2, end);
        }
        char next = behind < end ? key.charAt(behind) : '\0';
        boolean setOff = behind > time.end()
                || MarkerGrammar.at(key, behind) != null
                || next == '-'
                || next == '|'
                || next == '】';
        return new Lead(setOff && next != ',', false, behindSeparators(key, behind, end));
    }

    private static Lead lead(String key, int from, int end) {
        int start = behindSeparators(key, from, end);
        return new Lead(true, start >= end, start);
    }

    private static int behindWords(String key, int from, int end) {
        int at = from;
        boolean found = true;
        while (found && at < end) {
            found = false;
            for (String word : CAPTION_WORDS) {
                if (key.startsWith(word, at)) {
                    at += word.length();
                    found = true;
                    break;
                }
            }
        }
        return Punctuation.skipSpaces(key, at);
    }

    /** 三月（师德教育月）：, but not the number in 三月（1）植树（2）歌咏 */
    private static int behindBracket(String key, int from, int end) {
        if (from >= end || key.charAt(from) != '(' || MarkerGrammar.at(key, from) != null) {
            return from;
        }
        int close = closing(key, from, Math.min(key.length(), end + LONGEST_REMARK));
        int behind = close < 0 ? from : Punctuation.skipSpaces(key, close + 1);
        boolean days = close > from + 1 && Punctuation.isDigit(key.charAt(from + 1));
        boolean closed = close > 0 && (days || behind >= end || key.charAt(behind) == ':');
        return closed ? behind : from;
    }

    private static int closing(String key, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (key.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    private static int behindSeparators(String key, int from, int end) {
        int at = from;
        while (at < end && " :,、-|*】)。".indexOf(key.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
