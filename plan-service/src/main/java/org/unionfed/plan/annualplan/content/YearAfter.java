package org.unionfed.plan.annualplan.content;

import java.util.List;

/**
 * What a plan says when it is carried into the year after: text, months, themes and persons stay; days, which belong to
 * their year, and lines of a document do not.
 */
public final class YearAfter {

    private YearAfter() {}

    /** A draft of its own: every part is new. Only the title counts its years on. */
    public static ContentDraft of(PlanContent content) {
        return new ContentDraft(
                OtherYear.countedOn(content.title(), 1),
                content.sections().stream().map(YearAfter::section).toList(),
                content.items().stream().map(YearAfter::item).toList());
    }

    private static SectionDraft section(PlanSection section) {
        List<SectionDraft> children =
                section.children().stream().map(YearAfter::section).toList();
        return new SectionDraft(null, section.marker(), section.heading(), section.text(), children);
    }

    private static ItemDraft item(PlanItem item) {
        return new ItemDraft(
                null, item.months(), item.weeks(), item.text(), item.responsible(), null, null, item.themes(), null);
    }
}
