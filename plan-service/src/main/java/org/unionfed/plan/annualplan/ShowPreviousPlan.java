package org.unionfed.plan.annualplan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;

/** Use case: someone holds a plan against the one the same school had approved for an earlier year. */
@Component
class ShowPreviousPlan {

    private final PlanDesk desk;
    private final AnnualPlans plans;

    ShowPreviousPlan(PlanDesk desk, AnnualPlans plans) {
        this.desk = desk;
        this.plans = plans;
    }

    /** What was approved last before this plan's year, if anything was. */
    Optional<PreviousPlan> handle(Caller caller, UUID id) {
        return desk.read(
                caller,
                id,
                open -> plans.findApprovedBefore(
                                new TenantId(open.plan().tenantId()),
                                open.plan().year())
                        .flatMap(PreviousPlan::of));
    }
}
