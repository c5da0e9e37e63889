package org.unionfed.plan.annualplan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two contents of one plan, readable one by one. Parts are matched by their ids, so an edited
 * item is one change and not a removal and an addition.
 *
 * @param title the two titles when they differ
 */
public record PlanDifference(@Nullable TitleChange title, List<SectionChange> sections, List<ItemChange> items) {

    public PlanDifference {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }

    /** All changes on the way from one content to the other, in the order of the newer one, removed parts last. */
    public static PlanDifference between(PlanContent before, PlanContent after) {
        return new PlanDifference(
                before.title().equals(after.title()) ? null : new TitleChange(before.title(), after.title()),
                changes(
                        sections(before),
                        sections(after),
                        PlanSection::saysTheSameAs,
                        (kind, id, old, now) -> new SectionChange(kind, id, bare(old), bare(now))),
                changes(items(before), items(after), PlanItem::equals, ItemChange::new));
    }

    /** How many parts differ. */
    public int size() {
        return (title == null ? 0 : 1) + sections.size() + items.size();
    }

    private static <P, C> List<C> changes(
            Map<UUID, P> before, Map<UUID, P> after, BiPredicate<P, P> same, Change<P, C> change) {
        List<C> found = new ArrayList<>();
        Set<UUID> moved = Moves.between(List.copyOf(before.keySet()), List.copyOf(after.keySet()));
        after.forEach((id, now) -> {
            P old = before.get(id);
            if (old == null) {
                found.add(change.of(Kind.ADDED, id, null, now));
            } else if (!same.test(old, now)) {
                found.add(change.of(Kind.CHANGED, id, old, now));
            } else if (moved.contains(id)) {
                found.add(change.of(Kind.MOVED, id, old, now));
            }
        });
        before.forEach((id, old) -> {
            if (!after.containsKey(id)) {
                found.add(change.of(Kind.REMOVED, id, old, null));
            }
        });
        return found;
    }

    private static Map<UUID, PlanSection> sections(PlanContent content) {
        return content.sections().stream().flatMap(PlanSection::flattened).collect(byId(PlanSection::sectionId));
    }

    private static Map<UUID, PlanItem> items(PlanContent content) {
        return content.items().stream().collect(byId(PlanItem::itemId));
    }

    private static <P> Collector<P, ?, Map<UUID, P>> byId(Function<P, UUID> id) {
        return Collectors.toMap(id, Function.identity(), (first, second) -> first, LinkedHashMap::new);
    }

    private static @Nullable PlanSection bare(@Nullable PlanSection section) {
        return section == null ? null : section.withoutChildren();
    }

    /** Makes the record of one change. */
    private interface Change<P, C> {
        C of(Kind kind, UUID id, @Nullable P before, @Nullable P after);
    }

    /** The ways a part can differ; MOVED says the same as before at another place among the others. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /** The title before and after. */
    public record TitleChange(String before, String after) {}

    /** A section before and after, without its children, which are listed by themselves. */
    public record SectionChange(
            Kind kind,
            UUID sectionId,
            @Nullable PlanSection before,
            @Nullable PlanSection after) {}

    /** An item before and after. */
    public record ItemChange(
            Kind kind,
            UUID itemId,
            @Nullable PlanItem before,
            @Nullable PlanItem after) {}
}
