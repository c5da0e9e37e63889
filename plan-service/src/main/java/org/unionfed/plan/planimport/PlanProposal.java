package org.unionfed.plan.planimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionfed.plan.annualplan.NewPlan;
import org.unionfed.plan.annualplan.content.ContentDraft;
import org.unionfed.plan.annualplan.content.ItemDraft;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.SectionDraft;
import org.unionfed.plan.planimport.correction.CorrectedEntry;
import org.unionfed.plan.planimport.correction.CorrectedItem;
import org.unionfed.plan.planimport.correction.CorrectedPlan;
import org.unionfed.plan.planimport.correction.CorrectedSection;
import org.unionfed.plan.reading.DocumentKind;
import org.unionfed.plan.reading.Paragraph;
import org.unionfed.plan.reading.Period;

import static java.util.stream.Collectors.joining;

/** The plan that would be made of a corrected and classified reading, and what still stands in its way. */
record PlanProposal(CorrectedPlan plan) {

    /** What has to be put right first; empty when a plan can be made. */
    List<ImportError> blockers() {
        List<ImportError> found = new ArrayList<>();
        if (plan.year() == null) {
            found.add(ImportError.IMPORT_YEAR_MISSING);
        }
        if (plan.title() == null) {
            found.add(ImportError.IMPORT_TITLE_MISSING);
        }
        Integer year = plan.year();
        if (year != null && period(year).misfit(year).isPresent()) {
            found.add(ImportError.IMPORT_PERIOD_DOES_NOT_FIT);
        }
        if (plan.kind() == DocumentKind.SUMMARY || plan.kind() == DocumentKind.SCHOOL_CALENDAR) {
            found.add(ImportError.IMPORT_NOT_A_PLAN);
        }
        if (plan.sections().isEmpty() && plan.items().findAny().isEmpty()) {
            found.add(ImportError.IMPORT_SAYS_NOTHING);
        }
        return found;
    }

    /** The plan; asked only when nothing stands in the way. */
    NewPlan toPlan(UUID importId) {
        int year = Objects.requireNonNull(plan.year());
        var content = new ContentDraft(Objects.requireNonNull(plan.title()), sections(plan.sections()), items());
        return new NewPlan(year, period(year), content, importId);
    }

    /** How many items will have no month; weeks are none. */
    int undatedItems() {
        return plan.entries().stream()
                .filter(it -> it.monthsOrNone().isEmpty())
                .mapToInt(it -> it.items().size())
                .sum();
    }

    /** How many items the document puts outside its period: they are taken over, for a person to look at. */
    int itemsOutsidePeriod() {
        Integer year = plan.year();
        return year == null
                ? 0
                : (int) plan.entries().stream()
                        .filter(it -> !period(year).hasMonths(it.monthsOrNone(), year))
                        .mapToLong(it -> it.items().size())
                        .sum();
    }

    private PlanPeriod period(int year) {
        Period read = plan.period();
        return switch (read.kind()) {
            case CALENDAR_YEAR -> PlanPeriod.calendarYear(year);
            case SEMESTER -> new PlanPeriod(PlanPeriod.Kind.SEMESTER, read.from(), read.to());
            case SCHOOL_YEAR -> new PlanPeriod(PlanPeriod.Kind.SCHOOL_YEAR, read.from(), read.to());
        };
    }

    private static List<SectionDraft> sections(List<CorrectedSection> read) {
        return read.stream()
                .map(it -> new SectionDraft(null, it.marker(), it.heading(), text(it), sections(it.children())))
                .toList();
    }

    private static String text(CorrectedSection section) {
        return section.paragraphs().stream().map(Paragraph::text).collect(joining("\n"));
    }

    private List<ItemDraft> items() {
        List<ItemDraft> items = new ArrayList<>();
        for (CorrectedEntry entry : plan.entries()) {
            entry.items().forEach(it -> items.add(item(entry, it)));
        }
        return items;
    }

    private ItemDraft item(CorrectedEntry entry, CorrectedItem item) {
        return new ItemDraft(
                null, entry.months(), entry.weeks(), item.text(), null, null, null, item.themes(), item.line());
    }
}
