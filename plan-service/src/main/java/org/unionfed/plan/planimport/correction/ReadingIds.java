package org.unionfed.plan.planimport.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.reading.Finding;
import org.unionfed.plan.reading.PlanDocument;
import org.unionfed.plan.reading.Section;
import org.unionfed.plan.reading.calendar.Item;

/**
 * Names the parts of a reading by their order ({@code s3} the third section, {@code i12} the twelfth item; those of a
 * further plan in the same file begin with its number), so that corrections can point at them. The stored reading
 * never changes, so neither do the names.
 */
final class ReadingIds {

    private final String prefix;
    private int sections;
    private int items;

    private ReadingIds(int plan) {
        this.prefix = plan == 0 ? "" : (plan + 1) + ".";
    }

    static List<CorrectedPlan> plansOf(PlanDocument document) {
        List<CorrectedPlan> plans = new ArrayList<>();
        plans.add(new ReadingIds(0).plan(document));
        document.additionalPlans().forEach(it -> plans.add(new ReadingIds(plans.size()).plan(it)));
        return plans;
    }

    private CorrectedPlan plan(PlanDocument document) {
        List<CorrectedEntry> entries = new ArrayList<>();
        document.calendar()
                .forEach(it -> entries.add(
                        new CorrectedEntry(it.months(), it.weeks(), it.marker(), items(it.items(), it.months()))));
        if (!document.undatedItems().isEmpty()) {
            entries.add(CorrectedEntry.undated(items(document.undatedItems(), null)));
        }
        return new CorrectedPlan(
                document.kind(),
                document.title(),
                document.schoolName(),
                document.year(),
                document.period(),
                sections(document.sections()),
                entries,
                findings(document.findings()));
    }

    private List<CorrectedItem> items(List<Item> read, @Nullable List<Integer> months) {
        return read.stream()
                .map(it -> CorrectedItem.read(prefix + "i" + ++items, it, months))
                .toList();
    }

    private List<ReadFinding> findings(List<Finding> read) {
        return IntStream.range(0, read.size())
                .mapToObj(it -> new ReadFinding(prefix + "f" + (it + 1), read.get(it)))
                .toList();
    }

    private List<CorrectedSection> sections(List<Section> read) {
        return read.stream().map(this::section).toList();
    }

    private CorrectedSection section(Section read) {
        String id = prefix + "s" + ++sections;
        return new CorrectedSection(
                id,
                read.marker(),
                read.level(),
                read.heading(),
                read.line(),
                read.confidence(),
                read.heading(),
                read.paragraphs(),
                sections(read.children()));
    }
}
