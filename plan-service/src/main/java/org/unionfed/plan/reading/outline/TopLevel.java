package org.unionfed.plan.reading.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.Marker;
import org.unionfed.plan.reading.text.MarkerStyle;

/** Finds out which units are the headings of the highest level. */
final class TopLevel {

    private static final List<String> CAPTIONS = List.of("安排", "工作", "活动", "措施", "要求", "目标", "任务", "行事历", "重点");
    private static final int LONGEST_APPENDIX = 40;
    private static final int LONGEST_CAPTION = 12;

    private final Set<Unit> headings = new HashSet<>();

    static TopLevel of(List<Unit> units, Set<Unit> inner) {
        TopLevel top = new TopLevel();
        List<Unit> outside = units.stream().filter(it -> !inner.contains(it)).toList();
        int markdown = markdownLevel(outside);
        if (markdown > 0) {
            outside.stream().filter(it -> it.markdown() == markdown).forEach(top.headings::add);
            return top;
        }
        List<Unit> above = captionsAbove(outside);
        MarkerStyle style = outerStyle(outside);
        if (above.size() >= 2) {
            top.headings.addAll(above);
            outside.stream().filter(it -> isAppendix(it) || isCaption(it)).forEach(top.headings::add);
        } else if (style != null) {
            outside.stream().filter(it -> isOf(style, it)).forEach(top.headings::add);
            outside.stream().filter(TopLevel::isAppendix).forEach(top.headings::add);
        } else {
            top.withoutOuterNumbering(units, outside, inner);
        }
        return top;
    }

    boolean isHeading(Unit unit) {
        return headings.contains(unit);
    }

    /** Usual headings without numbers, the first of which stands before any number: 一、 counts below each of them. */
    private static List<Unit> captionsAbove(List<Unit> units) {
        List<Unit> captions = new ArrayList<>();
        for (Unit unit : units) {
            boolean numbered = unit.marker() != null && unit.marker().style().isOuter();
            if (numbered && captions.isEmpty()) {
                return List.of();
            }
            if (isKnown(unit)) {
                captions.add(unit);
            }
        }
        return captions;
    }

    private void withoutOuterNumbering(List<Unit> units, List<Unit> outside, Set<Unit> inner) {
        List<Unit> arabic =
                outside.stream().filter(it -> isOf(MarkerStyle.ARABIC, it)).toList();
        List<Unit> shorts = IntStream.range(0, units.size())
                .filter(it -> isOf(MarkerStyle.ARABIC, units.get(it)) && !inner.contains(units.get(it)))
                .filter(it -> OutlineFinder.ShortHeading.at(units, it, inner))
                .mapToObj(units::get)
                .toList();
        if (shorts.size() >= 2 && shorts.size() * 2 > arabic.size()) {
            headings.addAll(shorts);
        }
    }

    /** The highest level of Markdown headings that occurs more than once, 0 without any. */
    private static int markdownLevel(List<Unit> units) {
        for (int level = 1; level <= 6; level++) {
            int wanted = level;
            if (units.stream().filter(it -> it.markdown() == wanted).count() >= 2) {
                return level;
            }
        }
        return 0;
    }

    private static @Nullable MarkerStyle outerStyle(List<Unit> units) {
        MarkerStyle outer = null;
        for (Unit unit : units) {
            Marker marker = unit.marker();
            if (marker != null
                    && marker.style().isOuter()
                    && (outer == null || marker.style().compareTo(outer) < 0)) {
                outer = marker.style();
            }
        }
        return outer == MarkerStyle.CHINESE && ordinalsEnclose(units) ? MarkerStyle.ORDINAL : outer;
    }

    /** 第一、 may stand above 一、: then it comes first and 一、 begins anew below each. */
    private static boolean ordinalsEnclose(List<Unit> units) {
        int ordinals = 0;
        boolean chineseFirst = false;
        for (Unit unit : units) {
            ordinals += isOf(MarkerStyle.ORDINAL, unit) ? 1 : 0;
            chineseFirst |= ordinals == 0 && isOf(MarkerStyle.CHINESE, unit);
        }
        return ordinals >= 2 && !chineseFirst;
    }

    private static boolean isOf(MarkerStyle style, Unit unit) {
        return unit.marker() != null && unit.marker().style() == style;
    }

    private static boolean isAppendix(Unit unit) {
        String key = unit.bodyKey().replace(" ", "");
        boolean named = key.startsWith("附:") || key.startsWith("附表") || key.startsWith("附件") || key.startsWith("附录");
        return unit.marker() == null
                && named
                && key.length() > 3
                && key.length() <= LONGEST_APPENDIX
                && key.indexOf('。') < 0;
    }

    /** "每月工作安排：" among other headings without numbers. */
    private static boolean isCaption(Unit unit) {
        String key = unit.bodyKey().replace(" ", "");
        boolean named = key.length() <= LONGEST_CAPTION && key.endsWith(":");
        return named && unit.marker() == null && CAPTIONS.stream().anyMatch(it -> key.endsWith(it + ":"));
    }

    private static boolean isKnown(Unit unit) {
        String key = unit.bodyKey().replace(" ", "");
        String bare = key.endsWith(":") ? key.substring(0, key.length() - 1) : key;
        return unit.marker() == null && (HeadingCut.isKnown(bare) || isBracketed(bare));
    }

    /** 【指导思想】 */
    private static boolean isBracketed(String key) {
        boolean brief = key.length() > 3 && key.length() <= LONGEST_CAPTION;
        return brief && key.startsWith("【") && key.indexOf('】') == key.length() - 1;
    }
}
