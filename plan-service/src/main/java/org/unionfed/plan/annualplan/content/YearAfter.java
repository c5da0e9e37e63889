package org.unionfed.plan.annualplan.content;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a plan says when it is carried into the year after: text, months, themes and persons stay; days, which belong to
 * their year, and lines of a document do not.
 */
public final class YearAfter {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private YearAfter() {}

    /** A draft of its own: every part is new. Only the title counts its years on. */
    public static ContentDraft of(PlanContent content) {
        return new ContentDraft(
                countedOn(content.title()),
                content.sections().stream().map(YearAfter::section).toList(),
                content.items().stream().map(YearAfter::item).toList());
    }

    private static String countedOn(String title) {
        return YEAR.matcher(title).replaceAll(it -> String.valueOf(Integer.parseInt(it.group()) + 1));
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
