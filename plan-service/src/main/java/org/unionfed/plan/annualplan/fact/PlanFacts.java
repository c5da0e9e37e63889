package org.unionfed.plan.annualplan.fact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanItem;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.PlanState;

/**
 * What everybody inside this service may know about a plan right after its state changed.
 *
 * @param version version of the plan after the change
 * @param submittedAt last submission, none before the first
 * @param approvedAt last approval, none before the first
 * @param items all items as they stand now
 */
public record PlanFacts(
        UUID planId,
        TenantId school,
        String schoolCode,
        String schoolName,
        int year,
        PlanPeriod period,
        String title,
        PlanState state,
        long version,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        List<PlanItem> items) {

    public PlanFacts {
        items = List.copyOf(items);
    }
}
