package org.unionfed.plan.annualplan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;

/** Use case: someone reads a plan of their own school, or the federation one that was handed in. */
@Component
public class ShowPlan {

    private final PlanDesk desk;
    private final AnnualPlans plans;

    ShowPlan(PlanDesk desk, AnnualPlans plans) {
        this.desk = desk;
        this.plans = plans;
    }

    public PlanView handle(Caller caller, UUID id) {
        return desk.read(caller, id, it -> PlanView.of(it.plan(), it.school(), caller));
    }

    /** What the same school had approved last before this plan's year, if anything was, to hold the plan against. */
    Optional<PreviousPlan> previous(Caller caller, UUID id) {
        return desk.read(caller, id, it -> approvedBefore(it.plan()));
    }

    private Optional<PreviousPlan> approvedBefore(AnnualPlan plan) {
        return plans.findApprovedBefore(new TenantId(plan.tenantId()), plan.year())
                .flatMap(PreviousPlan::of);
    }
}
