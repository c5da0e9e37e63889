package org.unionfed.plan.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeGrammar;
import org.unionfed.plan.reading.text.TimeMark;

/** Finds months that open an entry in the middle of a line. */
final class InlineTime {

    private static final List<String> ANNOUNCEMENTS = List.of("安排", "如下", "计划", "行事历", "日程", "活动", "工作", "时间表", "安排表");

    private InlineTime() {}

    /**
     * @param current how the text before begins: among months a wide gap is enough, behind one that a space sets off
     *                another space
     * @param runIn   the line holds a whole text, so that a month may follow its heading without a gap
     */
    static @Nullable TimeMark at(Line line, int at, Opening current, boolean runIn) {
        String key = line.key();
        if (!TimeGrammar.canBegin(key.charAt(at))) {
            return null;
        }
        boolean announced = runIn && isAnnounced(key, at);
        if (!announced && !isBoundary(key, at)) {
            return null;
        }
        TimeMark time = TimeGrammar.at(key, at);
        if (time == null || time.dated()) {
            return null;
        }
        int behind = Punctuation.skipSpaces(key, time.end());
        boolean colon = behind < key.length() && key.charAt(behind) == ':';
        return colon || (current.time() != null && goesOn(key, time, current.time())) ? time : null;
    }

    private static boolean goesOn(String key, TimeMark time, TimeMark former) {
        int at = time.start();
        int behind = Punctuation.skipSpaces(key, time.end());
        boolean wide = at >= 2 && key.charAt(at - 1) == ' ' && key.charAt(at - 2) == ' ';
        boolean gap = behind > time.end() || behind == key.length();
        boolean stop = !wide && Punctuation.isStop(before(key, at));
        boolean listed = stop && behind < key.length() && ",、".indexOf(key.charAt(behind)) >= 0;
        return (wide && gap) || listed || isSpacedLike(key, time, former);
    }

    /** 3月 植树 4月 春游 */
    private static boolean isSpacedLike(String key, TimeMark time, TimeMark former) {
        boolean spaced = key.charAt(time.start() - 1) == ' ' && isWordBehindSpace(key, time.end());
        return spaced && isWordBehindSpace(key, former.end()) && !time.isWeek() && !former.isWeek();
    }

    private static boolean isWordBehindSpace(String key, int at) {
        return at + 1 < key.length() && key.charAt(at) == ' ' && key.charAt(at + 1) != ' ';
    }

    private static boolean isAnnounced(String key, int at) {
        return ANNOUNCEMENTS.stream().anyMatch(it -> key.startsWith(it, at - it.length()));
    }

    /** Whether a place comes behind the end of a sentence, a gap or a closing bracket. */
    static boolean isBoundary(String key, int at) {
        if (at == 0) {
            return true;
        }
        char c = key.charAt(at - 1);
        return c == ' ' || Punctuation.isStop(c) || c == '】' || c == '：' || c == ':';
    }

    private static char before(String key, int at) {
        int end = Punctuation.trimEnd(key, 0, at);
        return end == 0 ? '\0' : key.charAt(end - 1);
    }
}
