package org.unionfed.plan.reading.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.text.Marker;

/** Finds what a document of summary and plan together says about the past: its months are none of the plan's. */
final class PastPart {

    private static final List<String> LOOKING_BACK = List.of("总结", "回顾");
    private static final List<String> LOOKING_AHEAD =
            List.of("计划", "打算", "安排", "思路", "设想", "要点", "展望", "规划", "任务", "目标");
    private static final List<String> OF_THE_PAST = List.of("年", "学期", "过去", "以来", "工作总结", "工作回顾");
    private static final List<String> NEXT =
            List.of("下一步", "下步", "下一年", "明年", "来年", "今后", "下学期", "下半年", "打算", "设想", "展望");
    private static final List<String> PLANS = List.of("计划", "安排", "要点", "行事历");
    private static final int LONGEST_HEADING = 30;

    private final List<Unit> units;
    private final boolean summarised;
    private final Set<Unit> past = new HashSet<>();

    private PastPart(List<Unit> units, boolean summarised) {
        this.units = units;
        this.summarised = summarised;
    }

    static Set<Unit> of(List<Unit> units, Outlook outlook) {
        boolean summarised = outlook == Outlook.BOTH;
        PastPart part = new PastPart(units, summarised);
        if (outlook == Outlook.BACK) {
            part.take(0, part.next());
            return part.past;
        }
        int first = part.firstBack();
        if (first >= 0) {
            part.take(first, part.ahead(first));
        }
        if (summarised && part.past.isEmpty()) {
            part.takeToldMonths();
        }
        return part.past;
    }

    private void take(int from, int to) {
        past.addAll(units.subList(from, Math.max(from, to)));
    }

    /** The heading of the summary, which comes before any month and before what looks ahead; -1 without one. */
    private int firstBack() {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (looksBack(unit)) {
                return i;
            }
            boolean planned = !heading(unit).isEmpty() && looksAhead(heading(unit));
            if (unit.time() != null || unit.isRow() || planned) {
                return -1;
            }
        }
        return -1;
    }

    private boolean looksBack(Unit unit) {
        if (!summarised && unit.marker() == null && unit.markdown() == 0) {
            return false;
        }
        String key = heading(unit);
        boolean named = LOOKING_BACK.stream().anyMatch(it -> key.endsWith(it) || key.endsWith(it + ":"));
        return named && !looksAhead(key) && (summarised || OF_THE_PAST.stream().anyMatch(key::contains));
    }

    private static boolean looksAhead(String key) {
        return LOOKING_AHEAD.stream().anyMatch(key::contains);
    }

    private static String heading(Unit unit) {
        boolean heads = unit.marker() == null
                ? unit.time() == null || unit.markdown() > 0 || unit.time().year() > 0
                : unit.marker().style().isOuter();
        boolean brief = heads && !unit.isRow() && unit.length() <= LONGEST_HEADING && !unit.endsSentence();
        return brief ? unit.bodyKey().replace(" ", "") : "";
    }

    /** The heading of the plan behind that of the summary; without one the summary is no part beside a plan. */
    private int ahead(int from) {
        for (int i = from + 1; i < units.size(); i++) {
            if (isPeer(units.get(from), units.get(i)) && looksAhead(heading(units.get(i)))) {
                return i;
            }
        }
        return from;
    }

    /** Where a summary begins to speak of what comes next; its end when it does not. */
    private int next() {
        for (int i = 0; i < units.size(); i++) {
            String key = heading(units.get(i));
            boolean plans = PLANS.stream().anyMatch(it -> key.endsWith(it) || key.endsWith(it + ":"));
            if (plans || NEXT.stream().anyMatch(key::contains)) {
                return i;
            }
        }
        return units.size();
    }

    private static boolean isPeer(Unit unit, Unit other) {
        Marker mine = unit.marker();
        Marker theirs = other.marker();
        boolean unnumbered = mine == null && theirs == null;
        return (unnumbered || isSameStyle(mine, theirs)) && unit.markdown() == other.markdown();
    }

    private static boolean isSameStyle(@Nullable Marker mine, @Nullable Marker theirs) {
        return mine != null && theirs != null && mine.style() == theirs.style();
    }

    /** Without a heading to tell, months below which something has been done belong to the summary. */
    private void takeToldMonths() {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).time() == null) {
                continue;
            }
            int end = i + 1;
            while (end < units.size() && units.get(end).time() == null && !isNumberedHeading(units.get(end))) {
                end++;
            }
            if (isTold(i, end)) {
                take(i, end);
            }
        }
    }

    private static boolean isNumberedHeading(Unit unit) {
        return unit.markdown() > 0
                || (unit.marker() != null && unit.marker().style().isOuter());
    }

    private boolean isTold(int from, int to) {
        return units.subList(from, to).stream().anyMatch(it -> tellsOfThePast(it.key(), it.from(), it.to()));
    }

    /** 召开了座谈会, but neither 为了 nor 了解. */
    private static boolean tellsOfThePast(String key, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean done = key.charAt(i) == '了' && "为除罢得".indexOf(key.charAt(i - 1)) < 0;
            if (done && (i + 1 == to || "解然不却结".indexOf(key.charAt(i + 1)) < 0)) {
                return true;
            }
        }
        return false;
    }
}
