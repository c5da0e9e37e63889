package org.unionfed.plan.annualplan.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.permission.PlanAction;

/**
 * A plan in a list.
 *
 * @param items how many items it has
 * @param actions what this caller may do next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanSummary(
        UUID id,
        UUID schoolId,
        String schoolName,
        int year,
        PlanPeriod period,
        String title,
        PlanState state,
        int items,
        long version,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        Instant updatedAt,
        List<PlanAction> actions) {}
