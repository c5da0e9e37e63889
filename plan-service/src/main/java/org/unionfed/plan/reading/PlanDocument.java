package org.unionfed.plan.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.calendar.Item;

/**
 * All that was read out of one document.
 *
 * @param title           as written, without outer spaces
 * @param schoolName      as written
 * @param year            the year the plan is for; of a school year its first one
 * @param undatedItems    items of a list whose other items carry a month
 * @param lines           the whole source, for showing findings in place
 * @param additionalPlans further plans in the same file, without lines of their own
 */
public record PlanDocument(
        DocumentKind kind,
        @Nullable String title,
        @Nullable String schoolName,
        @Nullable Integer year,
        Period period,
        List<Section> sections,
        List<CalendarEntry> calendar,
        List<Item> undatedItems,
        List<Finding> findings,
        List<SourceLine> lines,
        Statistics statistics,
        List<PlanDocument> additionalPlans) {

    public PlanDocument {
        sections = List.copyOf(sections);
        calendar = List.copyOf(calendar);
        undatedItems = List.copyOf(undatedItems);
        findings = List.copyOf(findings);
        lines = List.copyOf(lines);
        additionalPlans = List.copyOf(additionalPlans);
    }
}
