package org.unionfed.plan.annualplan.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanItem;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.PlanState;

/**
 * What everybody may know about a plan right after its state changed. The names are those of the published contract;
 * only what is left out of the JSON stays inside this service.
 *
 * @param version version of the plan after the change
 * @param submittedAt last submission, none before the first
 * @param approvedAt last approval, none before the first
 * @param items all items as they stand now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanFacts(
        UUID planId,
        UUID schoolId,
        String schoolCode,
        String schoolName,
        int year,
        @JsonIgnore PlanPeriod period,
        String title,
        PlanState state,
        long version,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @JsonIgnore List<PlanItem> items) {

    public PlanFacts {
        items = List.copyOf(items);
    }

    public TenantId school() {
        return new TenantId(schoolId);
    }
}
