package org.unionfed.plan.reading.outline;

import java.util.List;
import org.unionfed.plan.reading.text.Punctuation;

/** Knows where a heading ends when its text goes on in the same line. */
final class HeadingCut {

    private static final List<String> KNOWN = List.of(
            "指导思想", "指导方针", "工作目标", "总体目标", "主要目标", "奋斗目标", "工作思路", "总体思路", "工作要点", "工作重点", "主要工作", "重点工作", "主要任务",
            "工作任务", "目标任务", "具体工作", "具体措施", "工作措施", "主要措施", "基本情况", "现状分析", "情况分析", "工作安排", "活动安排", "具体安排", "时间安排",
            "日程安排", "月份安排", "工作内容", "活动内容", "组织机构", "领导小组", "保障措施", "经费保障", "组织保障", "工作保障", "活动原则", "注意事项", "工作原则",
            "总体要求", "工作方针", "工作主题", "活动目的", "前言", "引言", "工作行事历", "行事历", "具体工作安排", "主要工作安排", "主要工作及措施", "主要活动", "主要活动安排",
            "工作要求", "组织领导", "具体活动安排", "工作计划");
    /** Say of which time or whom a usual heading is, and change nothing: 本学期工作重点. */
    private static final List<String> SCOPES = List.of(
            "本学期", "本年度", "本学年", "全年", "年度", "学期", "工会", "校工会", "学校", "具体", "主要", "下阶段", "每月", "各月", "月度", "今年");

    private static final int LONGEST = 60;
    private static final int LONGEST_LABEL = 22;
    private static final int SHORT = 30;
    private static final int RUN_IN = 90;
    private static final int RUN_IN_SHORT = 12;
    private static final int SHORTEST_TEXT = 8;

    private HeadingCut() {}

    static boolean isKnown(String key) {
        String bare = key.substring(behindScopes(key));
        return KNOWN.contains(key) || (KNOWN.contains(bare) && !bare.equals("工作计划"));
    }

    private static int behindScopes(String key) {
        int at = 0;
        for (int passed = scopeAt(key, at); passed > 0; passed = scopeAt(key, at)) {
            at += passed;
        }
        return at;
    }

    /** The length of the scope that stands at a place and has something behind it, 0 without one. */
    private static int scopeAt(String key, int at) {
        for (String scope : SCOPES) {
            if (key.startsWith(scope, at) && key.length() > at + scope.length()) {
                return scope.length();
            }
        }
        return 0;
    }

    /** End of the heading that begins at {@code from}, without closing punctuation. */
    static int end(String key, int from, int to) {
        int cut = cut(key, from, to);
        int end = Punctuation.trimStops(key, from, cut);
        while (end > from && (key.charAt(end - 1) == '*' || key.charAt(end - 1) == '#')) {
            end = Punctuation.trimStops(key, from, end - 1);
        }
        return end;
    }

    private static int cut(String key, int from, int to) {
        int end = Punctuation.trimStops(key, from, to);
        int known = behindKnown(key, from, end);
        if (known > 0) {
            return known;
        }
        int colon = first(key, ':', from, end);
        int stop = stop(key, from, end);
        boolean label = colon > from && colon < stop && colon - from <= LONGEST_LABEL && end - colon > SHORTEST_TEXT;
        if (label) {
            return colon;
        }
        if (stop - from <= LONGEST) {
            return stop;
        }
        int gap = first(key, ' ', from, end);
        return gap > from + 1 && gap - from <= LONGEST_LABEL ? gap : stop;
    }

    /** First end of a sentence outside quotation marks, or the end of the text. */
    private static int stop(String key, int from, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = key.charAt(i);
            depth += c == '“' || c == '(' || c == '《' ? 1 : 0;
            depth -= depth > 0 && (c == '”' || c == ')' || c == '》') ? 1 : 0;
            if (depth == 0 && (c == '。' || c == ';' || c == '!')) {
                return i;
            }
        }
        return depth == 0 ? end : anyStop(key, from, end);
    }

    private static int first(String key, char wanted, int from, int end) {
        for (int i = from; i < end; i++) {
            if (key.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static int anyStop(String key, int from, int end) {
        int stop = first(key, '。', from, end);
        return stop < 0 || stop > end ? end : stop;
    }

    /** "指导思想以……为指导": a usual heading whose text follows without any sign. */
    private static int behindKnown(String key, int from, int end) {
        boolean runIn = key.length() >= RUN_IN;
        int longest = 0;
        for (String known : KNOWN) {
            if (known.length() > longest && key.startsWith(known, from)) {
                longest = known.length();
            }
        }
        int behind = from + longest;
        if (longest == 0 || behind >= end || end - from <= (runIn ? RUN_IN_SHORT : SHORT)) {
            return 0;
        }
        return "和与及、的安要内措目任重思".indexOf(key.charAt(behind)) >= 0 ? 0 : behind;
    }
}
