package org.unionfed.plan.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.Punctuation;

/** Finds the name of a school in a title or a line that names who speaks. */
public final class Schools {

    private static final List<String> KINDS = List.of(
            "职业技术学校", "九年一贯制学校", "附属中学", "附属小学", "附属学校", "中心小学", "中心学校", "实验学校", "外国语学校", "职业学校", "技工学校", "中心幼儿园",
            "幼儿园", "幼稚园", "学校", "中小学", "中学", "小学", "学院", "大学", "职高", "职中", "中专", "附中", "附小", "高中", "初中", "中心校", "完小",
            "党校", "职校", "技校", "一中", "二中", "三中", "四中", "五中", "六中", "七中", "八中", "九中", "十中", "一小", "二小", "三小", "四小", "五小",
            "六小", "七小", "八小", "九小", "十小", "实小", "卫校", "师范", "职教中心", "职业教育中心", "保育院");
    /** Words that say what sort of school is meant and name none. */
    private static final List<String> GENERIC = List.of(
            "我", "本", "各", "某", "全", "新", "高级", "初级", "高等", "中等", "农村", "乡镇", "城镇", "城市", "民办", "公办", "私立", "普通", "职业",
            "技术", "专业", "特殊教育", "完全", "学校", "最新", "优秀", "精选", "春季", "秋季", "上学期", "下学期", "新学期", "学期", "教育", "关于", "全国",
            "大", "中", "小", "基层", "中心", "度", "年度", "年", "学年", "上半年", "下半年", "的", "个人", "示范", "重点", "社区", "教师", "教工",
            "高职", "中职", "工会", "幼儿", "校", "区", "市", "县", "镇", "乡", "第", "最", "简单", "创建", "建设", "和谐", "所", "所有", "实用",
            "通用", "x", "X", "*", "某", "〇", "□");

    private static final String MASKS = "xX*某〇□";
    private static final String PLACES = "区市县镇乡";
    /** Kinds of which a place has hardly more than one. */
    private static final List<String> PARTICULAR =
            List.of("实验", "外国语", "附", "一", "二", "三", "四", "五", "六", "七", "八", "九中", "九小", "十");

    private static final String BREAKS = "0123456789 ,、:;。!?\"“”‘’'<>《》〈〉【】[]{}|/-_=+#&";
    private static final List<String> BEHIND_SHORT_NAMES = List.of("精神", "特色", "人精神", "学子", "教工之家", "校园");
    private static final int LONGEST = 24;
    private static final int FARTHEST_KIND = 12;
    private static final int FARTHEST_BRACKET = 200;
    private static final int NEAR = 8;

    private Schools() {}

    /** The name as written, null when the text names none or only a sort of school. */
    public static @Nullable String in(String text) {
        Line line = Line.of(1, text);
        return isSpacedOut(line.key()) ? inSpacedOut(line) : in(line);
    }

    private static boolean isSpacedOut(String key) {
        long spaces = key.strip().chars().filter(c -> c == ' ').count();
        return spaces * 3 > key.strip().length();
    }

    /** The name in a title whose letters stand apart: 新 桥 小 学. */
    private static @Nullable String inSpacedOut(Line line) {
        String name = in(Line.of(1, line.key().replace(" ", "")));
        if (name == null) {
            return null;
        }
        int start = line.key().indexOf(name.charAt(0));
        int end = start;
        for (int i = 0; i < name.length(); i++) {
            end = line.key().indexOf(name.charAt(i), end) + 1;
        }
        return start < 0 || end <= start ? null : line.source(start, end);
    }

    private static @Nullable String in(Line line) {
        String key = line.key();
        int from = 0;
        while (from < key.length()) {
            int end = nextEnd(key, from);
            if (end < 0) {
                return null;
            }
            int start = start(key, from, end);
            if (isProper(key.substring(start, end))) {
                return line.source(start, end);
            }
            from = end;
        }
        return null;
    }

    /**
     * A school called by a short name in running text, as in 宁师精神; null without one. Words such as 教师精神 are
     * none.
     */
    public static @Nullable String abbreviated(String text) {
        String key = Line.of(1, text).key();
        for (String behind : BEHIND_SHORT_NAMES) {
            int at = key.indexOf(behind);
            if (at >= 2 && isShortName(key, at - 2)) {
                return key.substring(at - 2, at);
            }
        }
        return null;
    }

    private static boolean isShortName(String key, int at) {
        boolean kind = "师中小职附".indexOf(key.charAt(at + 1)) >= 0;
        return kind
                && Punctuation.isHan(key.charAt(at))
                && "教老名导律我良恩拜为其国集高初大中小从空当心年期在任人本全各之力重".indexOf(key.charAt(at)) < 0;
    }

    /** End of the longest name whose kind comes next, following 大学附属小学 to its end. */
    private static int nextEnd(String key, int from) {
        for (int i = from; i < key.length(); i++) {
            int kind = kindAt(key, i);
            if (kind > 0) {
                return extended(key, i + kind);
            }
        }
        return -1;
    }

    private static int extended(String key, int end) {
        int farther = end;
        for (int next = further(key, farther); next > farther; next = further(key, farther)) {
            farther = next;
        }
        return farther;
    }

    /** End of the next kind of school that belongs to the name; the same end without one. */
    private static int further(String key, int end) {
        int limit = Math.min(key.length(), end + FARTHEST_KIND);
        for (int i = end; i < limit; i++) {
            char c = key.charAt(i);
            if (key.startsWith("工会", i) || key.startsWith("教育", i) || (!Punctuation.isHan(c) && "()".indexOf(c) < 0)) {
                return end;
            }
            int kind = kindAt(key, i);
            if (kind > 0 && !isDigitYear(key, end, i)) {
                return i + kind;
            }
        }
        return end;
    }

    private static boolean isDigitYear(String key, int from, int to) {
        String between = key.substring(from, to);
        return between.contains("年")
                || between.contains("学期")
                || between.contains("计划")
                || between.contains("与")
                || between.contains("和");
    }

    private static int kindAt(String key, int at) {
        int longest = 0;
        for (String kind : KINDS) {
            if (kind.length() > longest && key.startsWith(kind, at) && !isCut(key, at, kind)) {
                longest = kind.length();
            }
        }
        return longest;
    }

    /** 一中 in 第一中学 is no word. */
    private static boolean isCut(String key, int at, String kind) {
        boolean numbered = "一二三四五六七八九十".indexOf(kind.charAt(0)) >= 0;
        return numbered && key.startsWith("学", at + kind.length());
    }

    private static int start(String key, int from, int end) {
        int start = end;
        int earliest = Math.max(from, end - LONGEST);
        while (start > earliest && !breaks(key, start - 1, end)) {
            start--;
        }
        for (String lead : List.of(
                "关于印发", "关于", "中共", "附件", "学年度", "学年", "年度", "年", "度", "上学期", "下学期", "学期", "上半年", "下半年", "春季", "秋季",
                "春期", "秋期")) {
            if (key.startsWith(lead, start) && start + lead.length() < end) {
                start += lead.length();
            }
        }
        return start;
    }

    private static boolean breaks(String key, int at, int end) {
        char c = key.charAt(at);
        boolean bracket =
                (c == '(' && closesBehind(key, at, end)) || (c == ')' && at >= NEAR && !opensShortlyBefore(key, at));
        boolean year = (c == '年' || c == '期') && at + 1 < end;
        return BREAKS.indexOf(c) >= 0 || bracket || year;
    }

    private static boolean closesBehind(String key, int at, int end) {
        int limit = Math.min(key.length(), end + FARTHEST_BRACKET);
        int close = at;
        while (close < limit && key.charAt(close) != ')') {
            close++;
        }
        return close >= end && close < limit;
    }

    private static boolean opensShortlyBefore(String key, int at) {
        return key.substring(at - NEAR, at).indexOf('(') >= 0;
    }

    private static boolean isProper(String name) {
        String rest = name.substring(0, kindStart(name));
        if (name.endsWith("中小学") || rest.isEmpty()) {
            return isNamedByNumber(name);
        }
        return isName(rest) || isParticular(rest, name.substring(rest.length()));
    }

    /** Whether more is left than masks and words for a sort of school. */
    private static boolean isName(String words) {
        String rest = words;
        boolean shorter = true;
        while (shorter && !rest.isEmpty()) {
            shorter = false;
            if (rest.length() > 1 && rest.charAt(0) == '新' && PLACES.indexOf(rest.charAt(1)) >= 0) {
                return true;
            }
            for (String word : GENERIC) {
                if (rest.startsWith(word)) {
                    rest = rest.substring(word.length());
                    shorter = true;
                    break;
                }
            }
        }
        return !rest.isEmpty();
    }

    /** XX实验学校 and 市外国语学校 are told from others by their kind, XX学校 is not. */
    private static boolean isParticular(String rest, String kind) {
        boolean masked = rest.chars().filter(c -> MASKS.indexOf(c) >= 0).count() >= 2;
        boolean placed = PLACES.indexOf(rest.charAt(rest.length() - 1)) >= 0
                && !rest.endsWith("校区")
                && "我本各全".indexOf(rest.charAt(0)) < 0;
        boolean distinct = PARTICULAR.stream().anyMatch(kind::startsWith);
        return (distinct && (masked || placed)) || (masked && kind.startsWith("中心"));
    }

    private static int kindStart(String name) {
        for (int i = 0; i < name.length(); i++) {
            int kind = kindAt(name, i);
            if (kind > 0 && i + kind == name.length()) {
                return i;
            }
        }
        return name.length();
    }

    /** 一中 alone is the name of a school. */
    private static boolean isNamedByNumber(String name) {
        return name.length() == 2 && "一二三四五六七八九十".indexOf(name.charAt(0)) >= 0;
    }
}
