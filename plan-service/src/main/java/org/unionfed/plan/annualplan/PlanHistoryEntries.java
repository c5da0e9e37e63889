package org.unionfed.plan.annualplan;

import org.jspecify.annotations.Nullable;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanContent;
import org.unionfed.plan.annualplan.history.PlanHistory;

/** Says what of a plan goes into its history. */
final class PlanHistoryEntries {

    private PlanHistoryEntries() {}

    /** Of a plan that says what it said before when {@code words} is none. */
    static PlanHistory.Entry entry(
            AnnualPlan plan, String action, @Nullable PlanContent words, @Nullable String comment, Caller caller) {
        return new PlanHistory.Entry(
                new TenantId(plan.tenantId()),
                plan.id(),
                plan.version(),
                plan.state(),
                action,
                words,
                comment,
                caller.userId(),
                caller.displayName(),
                plan.updatedAt());
    }
}
