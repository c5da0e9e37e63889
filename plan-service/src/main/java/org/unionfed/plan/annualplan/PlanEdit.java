package org.unionfed.plan.annualplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.web.OneLine;
import org.unionfed.commons.web.Visible;
import org.unionfed.plan.annualplan.content.ContentDraft;
import org.unionfed.plan.annualplan.content.ItemDraft;
import org.unionfed.plan.annualplan.content.PlanContent;
import org.unionfed.plan.annualplan.content.SectionDraft;

/**
 * What is to be different in a plan. What is absent stays as it is; a list that is present replaces the whole list,
 * and its parts keep their identity by their ids.
 */
record PlanEdit(
        @Nullable @Visible @OneLine @Size(max = 200) String title,

        @Nullable @Valid @Size(max = 500) List<SectionDraft> sections,
        @Nullable @Valid @Size(max = 2_000) List<ItemDraft> items) {

    PlanContent applyTo(PlanContent content, Supplier<UUID> ids) {
        PlanContent wanted = new ContentDraft(
                        title == null ? content.title() : title,
                        sections == null ? List.of() : sections,
                        items == null ? List.of() : items)
                .toContent(ids);
        return new PlanContent(
                wanted.title(),
                sections == null ? content.sections() : wanted.sections(),
                items == null ? content.items() : wanted.items());
    }
}
