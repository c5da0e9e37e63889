package org.unionfed.plan.annualplan.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A section as someone wants it to be.
 *
 * @param sectionId of the section it replaces; none for a new one
 */
public record SectionDraft(
        @Nullable UUID sectionId,
        @Nullable @Size(max = 40) String marker,
        @NotNull @Size(max = 500) String heading,
        @Nullable @Size(max = 50_000) String text,
        @Nullable @Valid @Size(max = 200) List<SectionDraft> children) {

    PlanSection toSection(int level, Supplier<UUID> ids) {
        return new PlanSection(
                sectionId == null ? ids.get() : sectionId,
                marker,
                level,
                heading.strip(),
                text == null ? "" : text.strip(),
                children == null
                        ? List.of()
                        : children.stream()
                                .map(it -> it.toSection(level + 1, ids))
                                .toList());
    }
}
