package org.unionfed.plan.annualplan.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.unionfed.commons.web.OneLine;

/** What a plan is to say; parts without an id are new and get one. */
public record ContentDraft(
        @NotBlank @OneLine @Size(max = 200) String title,
        @NotNull @Valid @Size(max = 500) List<SectionDraft> sections,
        @NotNull @Valid @Size(max = 2_000) List<ItemDraft> items) {

    /** The content itself; ids that were given are kept, others are drawn. */
    public PlanContent toContent(Supplier<UUID> ids) {
        return new PlanContent(
                title.strip(),
                sections.stream().map(it -> it.toSection(1, ids)).toList(),
                items.stream().map(it -> it.toItem(ids)).toList());
    }
}
