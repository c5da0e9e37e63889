package org.unionfed.plan.planimport.correction;

import java.time.YearMonth;
import java.util.List;
import org.unionfed.plan.reading.CalendarEntry;
import org.unionfed.plan.reading.DocumentKind;
import org.unionfed.plan.reading.Finding;
import org.unionfed.plan.reading.FindingCode;
import org.unionfed.plan.reading.Paragraph;
import org.unionfed.plan.reading.Period;
import org.unionfed.plan.reading.PeriodKind;
import org.unionfed.plan.reading.PlanDocument;
import org.unionfed.plan.reading.Section;
import org.unionfed.plan.reading.Severity;
import org.unionfed.plan.reading.Statistics;
import org.unionfed.plan.reading.calendar.Item;

/** Readings to correct in tests. */
public final class Readings {

    private Readings() {}

    /** Two sections with one child, items in March and May and one without a month; no year. */
    public static PlanDocument small() {
        var child = new Section("（一）", 2, "凝聚人心", 4, 0.9, List.of(), List.of());
        return document(
                "工会计划",
                List.of(
                        new Section("一、", 1, "总体想法", 2, 1, List.of(new Paragraph("同心同行", 3)), List.of(child)),
                        new Section("二、", 1, "日程", 5, 0.8, List.of(), List.of())),
                List.of(
                        new CalendarEntry(
                                List.of(3),
                                null,
                                "3月",
                                6,
                                List.of(new Item("庆祝三八节", 6, 0.9), new Item("召开教代会", 7, 0.9))),
                        new CalendarEntry(List.of(5), null, "5月：", 8, List.of(new Item("登山", 8, 0.7)))),
                List.of(new Item("看望病号", 9, 0.5)),
                List.of());
    }

    /** A file with the small plan and behind it another one of the year 2025. */
    public static PlanDocument withTwoPlans() {
        PlanDocument first = small();
        PlanDocument second = document(
                "第二份计划",
                List.of(),
                List.of(new CalendarEntry(List.of(9), null, "九月", 20, List.of(new Item("教师节活动", 20, 0.9)))),
                List.of(),
                List.of());
        return document("工会计划", first.sections(), first.calendar(), first.undatedItems(), List.of(second));
    }

    private static PlanDocument document(
            String title,
            List<Section> sections,
            List<CalendarEntry> calendar,
            List<Item> undated,
            List<PlanDocument> additional) {
        return new PlanDocument(
                DocumentKind.PLAN,
                title,
                null,
                additional.isEmpty() ? null : Integer.valueOf(2024),
                additional.isEmpty()
                        ? new Period(PeriodKind.CALENDAR_YEAR, null, null)
                        : new Period(PeriodKind.SCHOOL_YEAR, YearMonth.of(2024, 9), YearMonth.of(2025, 7)),
                sections,
                calendar,
                undated,
                List.of(new Finding(0, Severity.WARNING, FindingCode.YEAR_MISSING, List.of())),
                List.of(),
                new Statistics(100, 9, 3, 4, 2, 0.8),
                additional);
    }
}
