package org.unionfed.plan.reading;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.calendar.FoundCalendar;
import org.unionfed.plan.reading.calendar.FoundEntry;
import org.unionfed.plan.reading.layout.PlanText;
import org.unionfed.plan.reading.layout.Unit;
import org.unionfed.plan.reading.layout.Years;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.TimeMark;
import org.unionfed.plan.reading.text.YearMark;

/** Finds out which year and which part of it a plan is for, from its own words only. */
final class Dating {

    private static final int LONGEST_SUBTITLE = 40;
    private static final List<String> PLANS = List.of("计划", "打算", "安排", "思路", "设想", "要点");
    private static final List<String> NEXT = List.of("下一年", "下年", "明年", "来年", "新一年", "新的一年", "次年");
    private static final List<String> SPEAKERS = List.of(
            "工会", "我校", "学校", "我园", "我院", "学院", "全校", "校工会", "是", "我们", "本", "教育工会", "工作", "的工作", "全园", "幼儿园", "我会",
            "园工会", "院工会", "教工", "我镇", "我县", "我区", "我市", "年工作", "中");

    private final PlanText plan;
    private final FoundCalendar calendar;
    private final String title;
    private final String heading;

    Dating(PlanText plan, FoundCalendar calendar) {
        this.plan = plan;
        this.calendar = calendar;
        this.title = key(plan.title());
        this.heading = title + " " + subtitles();
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : Line.of(1, text).key();
    }

    /** Short lines around the title, such as （2012-2013学年度第一学期）. */
    private String subtitles() {
        StringBuilder found = new StringBuilder();
        Stream<Unit> near =
                Stream.concat(plan.header().stream(), plan.body().stream().limit(2));
        near.filter(it -> it.marker() == null && it.time() == null && !it.isRow() && it.length() <= LONGEST_SUBTITLE)
                .map(Unit::bodyKey)
                .filter(it -> it.indexOf('。') < 0
                        && (it.contains("学期") || it.contains("学年") || it.contains("年度") || it.endsWith("年)")))
                .forEach(it -> found.append(it).append(' '));
        return found.toString();
    }

    @Nullable
    Integer year() {
        List<YearMark> titled = Years.in(title);
        if (!titled.isEmpty()) {
            return ofTitle(titled);
        }
        List<YearMark> near =
                Years.in(heading).stream().filter(it -> !it.masked()).toList();
        if (!near.isEmpty()) {
            return near.get(0).value();
        }
        Integer stated = stated();
        return stated == null ? ofMonths() : stated;
    }

    /** Of a title that names summary and plan the year of the plan, which may only be called the next one. */
    private @Nullable Integer ofTitle(List<YearMark> titled) {
        YearMark last = titled.get(titled.size() - 1);
        YearMark chosen = title.contains("总结") || titled.size() == 1 ? last : titled.get(0);
        int plan = isSummarised(title) ? Math.max(title.lastIndexOf("计划"), title.lastIndexOf("要点")) : -1;
        for (YearMark year : titled) {
            chosen = year.end() <= plan ? year : chosen;
        }
        boolean next = plan > 0 && NEXT.stream().anyMatch(it -> title.lastIndexOf(it, plan) > chosenEnd(titled, plan));
        return chosen.masked() ? null : (Integer) (chosen.value() + (next ? 1 : 0));
    }

    private static int chosenEnd(List<YearMark> titled, int plan) {
        return titled.stream()
                .mapToInt(YearMark::end)
                .filter(it -> it <= plan)
                .max()
                .orElse(plan);
    }

    /** Whether a title announces a summary beside a plan. */
    static boolean isSummarised(@Nullable String title) {
        String key = key(title);
        boolean back = key.contains("总结") || key.contains("回顾");
        return back && PLANS.stream().anyMatch(key::contains);
    }

    private @Nullable Integer stated() {
        int year = 0;
        int headings = 0;
        for (Unit unit : plan.body()) {
            headings += unit.marker() != null && unit.marker().style().isOuter() ? 1 : 0;
            if (headings > 2) {
                break;
            }
            for (YearMark mark : Years.in(unit.key().substring(unit.from(), unit.to()))) {
                year = isStatement(unit.key(), unit.from() + mark.end(), mark) ? Math.max(year, mark.value()) : year;
            }
        }
        return year == 0 ? null : (Integer) year;
    }

    private static boolean isStatement(String key, int end, YearMark mark) {
        int behind = end < key.length() && key.charAt(end) == ',' ? end + 1 : end;
        return mark.spoken() && !mark.masked() && SPEAKERS.stream().anyMatch(it -> key.startsWith(it, behind));
    }

    private @Nullable Integer ofMonths() {
        List<Integer> years = plan.body().stream()
                .map(Unit::time)
                .filter(it -> it != null && it.year() > 0)
                .map(TimeMark::year)
                .toList();
        return years.size() >= 2 ? years.get(0) : null;
    }

    Period period(@Nullable Integer year) {
        PeriodKind kind = kind();
        if (year == null) {
            return new Period(kind, null, null);
        }
        return switch (kind) {
            case CALENDAR_YEAR -> new Period(kind, YearMonth.of(year, 1), YearMonth.of(year, 12));
            case SCHOOL_YEAR -> new Period(kind, YearMonth.of(year, 8), YearMonth.of(year + 1, 7));
            case SEMESTER -> semester(year);
        };
    }

    private PeriodKind kind() {
        boolean half = Stream.of("学期", "上半年", "下半年", "春季", "秋季", "春期", "秋期").anyMatch(heading::contains);
        if (half) {
            return PeriodKind.SEMESTER;
        }
        boolean spans = Years.in(heading).stream().anyMatch(it -> it.second() > it.value() && it.value() > 0);
        if (heading.contains("学年") || spans) {
            return PeriodKind.SCHOOL_YEAR;
        }
        return kindOfMonths();
    }

    /** Months that run from August or September on beyond December tell a school year or its first half. */
    private PeriodKind kindOfMonths() {
        List<FoundEntry> entries = calendar.entries();
        if (!entries.isEmpty() && entries.stream().allMatch(it -> it.months().isEmpty())) {
            return PeriodKind.SEMESTER;
        }
        List<Integer> months =
                entries.stream().flatMap(it -> it.months().stream()).toList();
        boolean wraps = !months.isEmpty() && (months.get(0) == 8 || months.get(0) == 9) && months.contains(1);
        if (!wraps) {
            return PeriodKind.CALENDAR_YEAR;
        }
        boolean second = months.stream().anyMatch(it -> it >= 3 && it <= 6);
        return second ? PeriodKind.SCHOOL_YEAR : PeriodKind.SEMESTER;
    }

    private Period semester(int year) {
        if (heading.contains("上半年")) {
            return new Period(PeriodKind.SEMESTER, YearMonth.of(year, 1), YearMonth.of(year, 6));
        }
        if (heading.contains("下半年")) {
            return new Period(PeriodKind.SEMESTER, YearMonth.of(year, 7), YearMonth.of(year, 12));
        }
        boolean spans = Years.in(heading).stream().anyMatch(it -> it.second() > 0) || heading.contains("学年");
        boolean second = Stream.of("第二学期", "下学期", "2学期", "二学期").anyMatch(heading::contains);
        boolean spring = heading.contains("春") || (!spans && (heading.contains("上学期") || springMonths()));
        if (second && spans) {
            return new Period(PeriodKind.SEMESTER, YearMonth.of(year + 1, 2), YearMonth.of(year + 1, 7));
        }
        if (spring || (second && springMonths())) {
            return new Period(PeriodKind.SEMESTER, YearMonth.of(year, 1), YearMonth.of(year, 7));
        }
        return new Period(PeriodKind.SEMESTER, YearMonth.of(year, 8), YearMonth.of(year + 1, 1));
    }

    private boolean springMonths() {
        List<Integer> months =
                calendar.entries().stream().flatMap(it -> it.months().stream()).toList();
        return !months.isEmpty() && months.stream().allMatch(it -> it <= 7);
    }
}
