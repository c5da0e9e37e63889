package org.unionfed.plan.annualplan.content;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unionfed.commons.error.BusinessException;

import static java.util.stream.Collectors.toSet;

/** Everything a plan says: its title, its text by sections, and what is to be done when. */
public record PlanContent(String title, List<PlanSection> sections, List<PlanItem> items) {

    private static final int SHOWN = 40;

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

    /** Refuses an item outside the period of a plan for this year, other than those that may be. */
    public void requireItemsIn(PlanPeriod period, int planYear, Predicate<PlanItem> mayBeOutside) {
        items.stream()
                .filter(it -> !it.liesIn(period, planYear) && !mayBeOutside.test(it))
                .findFirst()
                .ifPresent(it -> {
                    throw outside(it, period, planYear);
                });
    }

    /** Whether the item stands here at the very same time. */
    public boolean hasAtItsTime(PlanItem item) {
        return items.stream().anyMatch(it -> it.itemId().equals(item.itemId()) && it.isAtTheSameTimeAs(item));
    }

    /** The items that lie outside the period of a plan for this year. */
    public Set<UUID> itemsOutside(PlanPeriod period, int planYear) {
        return items.stream()
                .filter(it -> !it.liesIn(period, planYear))
                .map(PlanItem::itemId)
                .collect(toSet());
    }

    private static BusinessException outside(PlanItem item, PlanPeriod period, int planYear) {
        String text = item.text().length() <= SHOWN ? item.text() : item.text().substring(0, SHOWN) + "…";
        Object from = period.from() == null ? YearMonth.of(planYear, 1) : period.from();
        Object to = period.to() == null ? YearMonth.of(planYear, 12) : period.to();
        return new BusinessException(ContentError.ITEM_OUTSIDE_PERIOD, text, from.toString(), to.toString())
                .with("item", item.itemId());
    }

    private static void requireDistinct(Stream<UUID> ids) {
        var seen = new HashSet<UUID>();
        ids.filter(it -> !seen.add(it)).findFirst().ifPresent(it -> {
            throw new BusinessException(ContentError.SAME_ID_TWICE, it);
        });
    }
}
