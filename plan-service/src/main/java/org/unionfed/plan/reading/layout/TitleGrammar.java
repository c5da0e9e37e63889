package org.unionfed.plan.reading.layout;

import java.util.List;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Punctuation;

/** Recognises the lines that can be a plan's title, and the numbers a collection gives its plans. */
final class TitleGrammar {

    private static final List<String> ENDINGS = List.of(
            "计划", "要点", "安排", "方案", "规划", "总结", "校历", "行事历", "工作历", "日程", "思路", "意见", "计划书", "计划表", "安排表", "一览表", "配档表",
            "日程表", "月历", "打算", "报告", "设想", "行事表", "进度表", "时间表", "大事记", "历", "工作表", "配当表", "推进表", "分解表", "任务", "汇报");
    private static final List<String> DECORATIONS = List.of(
            "范文", "模板", "样本", "样稿", "草案", "讨论稿", "征求意见稿", "征求意见", "试行", "初稿", "范本", "大全", "精选", "最新", "通用", "合集", "汇总",
            "表", "例文", "优秀", "字", "篇", "免费", "下载", "稿", "修订", "定稿", "送审稿", "审议稿", "参考", "简短", "完整版", "系列", "推荐", "热门",
            "实用", "必备", "汇编", "集锦", "集合", "素材");
    private static final String NUMERALS = "0123456789一二三四五六七八九十〇";
    private static final int LONGEST = 60;

    private TitleGrammar() {}

    static boolean isTitle(String text) {
        String key = plain(text);
        int length = key.length();
        if (length < 4 || length > LONGEST || ends(text, "。;!")) {
            return false;
        }
        String core = core(key);
        return core.length() >= 3 && ENDINGS.stream().anyMatch(core::endsWith) && !isSentence(key);
    }

    private static boolean ends(String text, String marks) {
        String stripped = text.strip();
        return !stripped.isEmpty() && marks.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    private static boolean isSentence(String key) {
        boolean clauses = key.chars().filter(c -> c == ',').count() >= 1;
        boolean stop = key.chars().anyMatch(c -> c == '。' || c == ';');
        boolean introduces = key.endsWith("如下") || (key.startsWith("为") && !key.startsWith("为民"));
        return clauses || stop || introduces;
    }

    /** The number a collection gives the plan, 0 without one: 计划1, 【篇2】, 篇三：, 范文（四）. */
    static int index(String text) {
        String key = plain(text);
        int front = frontIndex(key);
        if (front > 0) {
            return front;
        }
        int end = Punctuation.trimStops(key, 0, key.length());
        while (end > 0 && Punctuation.closes(key.charAt(end - 1))) {
            end--;
        }
        if (end > 1 && key.charAt(end - 1) == '篇' && key.indexOf('第') >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && NUMERALS.indexOf(key.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean numbered = start < end && end - start <= 2 && start > 0;
        return numbered && announces(key, start) ? value(key.substring(start, end)) : 0;
    }

    private static boolean announces(String key, int start) {
        int end = start;
        while (end > 0 && "([【（第之:".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = key.substring(0, end);
        return bare.endsWith("篇")
                || bare.endsWith("范文")
                || ENDINGS.stream().anyMatch(bare::endsWith)
                || (DECORATIONS.stream().anyMatch(bare::endsWith) && !bare.endsWith("表") && !bare.endsWith("字"));
    }

    private static int frontIndex(String key) {
        for (String word : List.of("第", "篇", "范文", "【篇", "【第", "(篇")) {
            if (key.startsWith(word)) {
                int start = word.length();
                int end = start;
                while (end < key.length() && NUMERALS.indexOf(key.charAt(end)) >= 0) {
                    end++;
                }
                boolean second = word.endsWith("第") ? key.startsWith("篇", end) : true;
                int after = word.endsWith("第") ? end + 1 : end;
                boolean closed =
                        after == key.length() || (after < key.length() && ":】). 、".indexOf(key.charAt(after)) >= 0);
                if (end > start && second && closed) {
                    return value(key.substring(start, end));
                }
            }
        }
        return 0;
    }

    private static int value(String numeral) {
        if (Punctuation.isDigit(numeral.charAt(0))) {
            int value = 0;
            for (int i = 0; i < numeral.length(); i++) {
                value = Punctuation.isDigit(numeral.charAt(i)) ? value * 10 + numeral.charAt(i) - '0' : value;
            }
            return value;
        }
        int ten = numeral.indexOf('十');
        int last = "一二三四五六七八九".indexOf(numeral.charAt(numeral.length() - 1)) + 1;
        return ten < 0 ? last : (ten == 0 ? 1 : "一二三四五六七八九".indexOf(numeral.charAt(0)) + 1) * 10 + last;
    }

    /** The key without spaces and Markdown. */
    static String plain(String text) {
        String key = Line.of(1, text).key().replace(" ", "").replace("#", "").replace("**", "");
        return key.startsWith("标题:") || key.startsWith("题目:") ? key.substring(3) : key;
    }

    /** What remains of a title without brackets, counts and words such as 范文 at its end. */
    private static String core(String key) {
        String core = key;
        for (int round = 0; round < 8; round++) {
            String shorter = shortened(core);
            if (shorter.length() == core.length()) {
                break;
            }
            core = shorter;
        }
        return core;
    }

    /** 工会工作计划2018年 */
    private static String withoutYear(String text) {
        int end = text.endsWith("年度") ? text.length() - 2 : text.endsWith("年") ? text.length() - 1 : text.length();
        int start = end;
        while (start > 0 && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return end - start == 4 && end < text.length() ? text.substring(0, start) : text;
    }

    private static String shortened(String core) {
        int end = core.length();
        while (end > 0
                && (NUMERALS.indexOf(core.charAt(end - 1)) >= 0
                        || ":,、.*_-|\"”’'》".indexOf(core.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end > 1 && ")】]〕".indexOf(core.charAt(end - 1)) >= 0) {
            int open = Math.max(
                    Math.max(core.lastIndexOf('('), core.lastIndexOf('【')),
                    Math.max(core.lastIndexOf('['), core.lastIndexOf('〔')));
            return open > 0 ? core.substring(0, open) : core;
        }
        String text = withoutYear(core.substring(0, end));
        for (String word : DECORATIONS) {
            if (text.endsWith(word) && ENDINGS.stream().noneMatch(text::endsWith)) {
                return text.substring(0, text.length() - word.length());
            }
        }
        return text;
    }
}
