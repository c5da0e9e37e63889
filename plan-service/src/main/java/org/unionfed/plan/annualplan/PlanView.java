package org.unionfed.plan.annualplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.security.Caller;
import org.unionfed.plan.annualplan.content.PlanItem;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.PlanSection;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.permission.PlanAction;
import org.unionfed.plan.school.RegisteredSchool;

/**
 * A plan as its readers get it.
 *
 * @param review what the federation last said
 * @param changesSinceApproval how many parts differ from what was approved; none before the first approval
 * @param actions what this caller may do next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        UUID id,
        UUID schoolId,
        String schoolName,
        int year,
        String title,
        PlanState state,
        long version,
        PlanPeriod period,
        List<PlanSection> sections,
        List<PlanItem> items,
        @Nullable Review review,
        @Nullable Integer changesSinceApproval,
        @Nullable UUID sourceImportId,
        @Nullable String submissionComment,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        Instant createdAt,
        Instant updatedAt,
        List<PlanAction> actions) {

    static PlanView of(AnnualPlan plan, RegisteredSchool school, Caller caller) {
        return new PlanView(
                plan.id(),
                plan.tenantId(),
                school.name(),
                plan.year(),
                plan.content().title(),
                plan.state(),
                plan.version(),
                plan.period(),
                plan.content().sections(),
                plan.content().items(),
                plan.review(),
                plan.changesSinceApproval().orElse(null),
                plan.sourceImportId(),
                plan.submissionComment(),
                plan.submittedAt(),
                plan.approvedAt(),
                plan.createdAt(),
                plan.updatedAt(),
                PlanAction.openTo(caller, plan.standing()));
    }
}
