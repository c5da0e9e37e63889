package org.unionfed.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.calendar.Outlook;
import org.unionfed.plan.reading.text.Line;

/** Tells plans from summaries and school calendars by title and content. */
final class PlanKind {

    private static final List<String> PLANS =
            List.of("计划", "要点", "安排", "方案", "规划", "思路", "打算", "设想", "日程", "配档表", "任务", "月历", "行事");
    private static final List<String> CALENDARS = List.of("校历", "行事历", "教学日历", "作息");
    private static final List<String> SUMMARIES = List.of("总结", "汇报", "述职", "回顾", "报告");

    private PlanKind() {}

    static DocumentKind of(@Nullable String title, boolean hasCalendar, boolean hasSections) {
        String key = title == null ? "" : Line.of(1, title).key().replace(" ", "");
        boolean union = key.contains("工会") || key.contains("教工") || key.contains("职工");
        if (holds(key, CALENDARS) && !union) {
            return DocumentKind.SCHOOL_CALENDAR;
        }
        if (holds(key, PLANS)) {
            return DocumentKind.PLAN;
        }
        if (holds(key, SUMMARIES)) {
            return DocumentKind.SUMMARY;
        }
        return hasCalendar || (union && hasSections) ? DocumentKind.PLAN : DocumentKind.UNKNOWN;
    }

    static Outlook outlook(@Nullable String title) {
        if (of(title, true, true) == DocumentKind.SUMMARY) {
            return Outlook.BACK;
        }
        return Dating.isSummarised(title) ? Outlook.BOTH : Outlook.AHEAD;
    }

    private static boolean holds(String key, List<String> words) {
        return words.stream().anyMatch(key::contains);
    }
}
