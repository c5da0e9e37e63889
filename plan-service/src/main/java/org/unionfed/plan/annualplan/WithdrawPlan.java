package org.unionfed.plan.annualplan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanChange.Step;
import org.unionfed.plan.annualplan.content.PlanAction;
import org.unionfed.plan.annualplan.fact.PlanWithdrawn;

/** Use case: a school takes its plan back before the federation decided. */
@Component
class WithdrawPlan {

    private final PlanChange change;

    WithdrawPlan(PlanChange change) {
        this.change = change;
    }

    PlanView handle(Caller caller, UUID id, ExpectedVersion seen) {
        return change.make(
                caller, id, seen, new Step(PlanAction.WITHDRAW, null, AnnualPlan::withdraw, PlanWithdrawn::new));
    }
}
