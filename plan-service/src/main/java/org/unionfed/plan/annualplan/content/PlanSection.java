package org.unionfed.plan.annualplan.content;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of the plan's text under its heading.
 *
 * @param sectionId stays the same however the section is edited
 * @param marker numbering as written, for example 三、
 * @param level 1 for the outermost
 * @param text paragraphs, one per line; empty when there are only children
 */
public record PlanSection(
        UUID sectionId, @Nullable String marker, int level, String heading, String text, List<PlanSection> children) {

    public PlanSection {
        children = List.copyOf(children);
    }

    /** This section and everything below it, in reading order. */
    public Stream<PlanSection> flattened() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(PlanSection::flattened));
    }

    /** Whether both say the same, apart from what stands below them. */
    boolean saysTheSameAs(PlanSection other) {
        return withoutChildren().equals(other.withoutChildren());
    }

    PlanSection withoutChildren() {
        return new PlanSection(sectionId, marker, level, heading, text, List.of());
    }
}
