package org.unionfed.plan.reading.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.MarkerStyle;
import org.unionfed.plan.reading.text.Punctuation;

/** Knows the headings around the calendar, and so where an entry ends: the next heading, a closing word, a signature. */
final class Surroundings {

    private static final List<String> CLOSINGS = List.of(
            "备注", "注:", "注意事项", "说明:", "附注", "附:", "附件", "以上", "总之", "希望全", "希望各", "希望大家", "希望广大", "欢迎全", "欢迎各", "欢迎广大",
            "欢迎大家", "此计划", "本计划", "特此", "望各", "请各", "我们相信", "新的一年", "在新的", "保障措施", "组织领导", "工作要求", "具体要求", "具体措施",
            "几点要求", "主要措施", "工作措施", "未尽事宜", "如有变动");
    /** Times of no month of their own: what stands behind them belongs to none. */
    private static final List<String> OTHER_TIMES = List.of("平时", "日常", "常规工作", "经常性工作", "寒假", "暑假", "其他", "其它", "机动");

    private static final Set<String> OTHER_WORK =
            Set.of("日常工作", "平时工作", "长期工作", "全学期工作", "全学期", "贯穿全学期", "其他工作", "其它工作");

    private static final int LONGEST_TRAILING = 80;
    private static final int SIGNATURE = 30;

    private final List<Unit> units;
    private final int lastTime;
    private final Map<MarkerStyle, Integer> headings = new EnumMap<>(MarkerStyle.class);
    /** Number of the last heading of the form 3. below those of {@link #headings}, 0 without one. */
    private int arabic;

    Surroundings(List<Unit> units) {
        this.units = units;
        int last = -1;
        for (int i = 0; i < units.size(); i++) {
            last = units.get(i).time() == null ? last : i;
        }
        this.lastTime = last;
    }

    void pass(Unit unit) {
        Marker marker = unit.marker();
        if (marker != null && marker.style().isOuter()) {
            headings.put(marker.style(), marker.ordinal());
            headings.keySet().removeIf(style -> style.compareTo(marker.style()) > 0);
            arabic = 0;
        } else if (marker != null && marker.style() == MarkerStyle.ARABIC) {
            arabic = marker.ordinal();
        }
    }

    boolean closes(int at, EntryReader open) {
        Unit unit = units.get(at);
        Marker marker = unit.marker();
        if (unit.markdown() > 0) {
            return true;
        }
        return marker == null ? closesPlain(at, open) : closesNumbered(unit, marker, open);
    }

    private boolean closesNumbered(Unit unit, Marker marker, EntryReader open) {
        if (marker.style() == MarkerStyle.CHAPTER) {
            return true;
        }
        if (marker.style() == MarkerStyle.BULLET) {
            return unit.glued() && open.hasItems() && !open.isNumbered();
        }
        if (open.isNumberedLike(marker)) {
            return false;
        }
        if (!marker.style().isOuter()) {
            return headings.isEmpty() && goesOnBehind(marker, open);
        }
        Integer heading = headings.get(marker.style());
        if (heading == null) {
            return headsMore(marker.style()) && open.hasItems();
        }
        return marker.ordinal() > heading;
    }

    /** 4. behind the months or quarters below 3. */
    private boolean goesOnBehind(Marker marker, EntryReader open) {
        return marker.style() == MarkerStyle.ARABIC && arabic > 0 && marker.ordinal() == arabic + 1 && open.hasItems();
    }

    /** A heading of a level above those seen since the last one closes too. */
    private boolean headsMore(MarkerStyle style) {
        return headings.keySet().stream().anyMatch(seen -> seen.compareTo(style) > 0);
    }

    private boolean closesPlain(int at, EntryReader open) {
        Unit unit = units.get(at);
        String key = unit.bodyKey().replace(" ", "");
        boolean closing = CLOSINGS.stream().anyMatch(key::startsWith);
        boolean other = isOtherTime(key) || (isOtherWork(key) && isNumbered(at + 1));
        if (closing || isSignature(at, key) || (open.hasItems() && other)) {
            return true;
        }
        return at > lastTime && open.hasItems() && unit.length() > LONGEST_TRAILING;
    }

    /** 日常工作 above a list; among items without numbers it is one of them. */
    private static boolean isOtherWork(String key) {
        String bare = key.endsWith(":") ? key.substring(0, key.length() - 1) : key;
        return OTHER_WORK.contains(bare);
    }

    private boolean isNumbered(int at) {
        return at < units.size()
                && units.get(at).marker() != null
                && units.get(at).time() == null;
    }

    private static boolean isOtherTime(String key) {
        return OTHER_TIMES.stream().anyMatch(it -> key.equals(it) || key.startsWith(it + ":"));
    }

    private boolean isSignature(int at, String key) {
        if (key.length() > SIGNATURE || units.size() - at > 4) {
            return false;
        }
        boolean body = List.of("工会", "委员会", "小学", "中学", "学校", "学院", "大学", "幼儿园", "办公室").stream()
                .anyMatch(key::endsWith);
        boolean date = !key.isEmpty()
                && key.contains("年")
                && key.contains("月")
                && Punctuation.hanIn(key, 0, key.length()) >= 2
                && (key.endsWith("日") || key.endsWith("月"));
        return body || date;
    }
}
