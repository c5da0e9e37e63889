package org.unionfed.plan.annualplan.content;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionfed.commons.error.BusinessException;

/** Everything a plan says: its title, its text by sections, and what is to be done when. */
public record PlanContent(String title, List<PlanSection> sections, List<PlanItem> items) {

    public PlanContent {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        requireDistinct(sections.stream().flatMap(PlanSection::flattened).map(PlanSection::sectionId));
        requireDistinct(items.stream().map(PlanItem::itemId));
    }

    /** Whether there is nothing a reviewer could read. */
    public boolean saysNothing() {
        return sections.isEmpty() && items.isEmpty();
    }

    private static void requireDistinct(Stream<UUID> ids) {
        var seen = new HashSet<UUID>();
        ids.filter(it -> !seen.add(it)).findFirst().ifPresent(it -> {
            throw new BusinessException(ContentError.SAME_ID_TWICE, it);
        });
    }
}
