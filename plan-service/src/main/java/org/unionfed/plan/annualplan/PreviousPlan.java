package org.unionfed.plan.annualplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.annualplan.content.PlanItem;
import org.unionfed.plan.annualplan.content.PlanSection;

/** What a school had approved for an earlier year. */
record PreviousPlan(
        UUID id,
        int year,
        String title,
        List<PlanSection> sections,
        List<PlanItem> items,
        @Nullable Instant approvedAt) {

    static Optional<PreviousPlan> of(AnnualPlan plan) {
        return plan.approvedContent()
                .map(it -> new PreviousPlan(
                        plan.id(), plan.year(), it.title(), it.sections(), it.items(), plan.approvedAt()));
    }
}
