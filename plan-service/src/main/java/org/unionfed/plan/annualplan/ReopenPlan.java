package org.unionfed.plan.annualplan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanChange.Step;
import org.unionfed.plan.annualplan.content.PlanAction;
import org.unionfed.plan.annualplan.fact.PlanReopened;

/** Use case: the federation gives an approved plan back for changes. */
@Component
class ReopenPlan {

    private final PlanChange change;

    ReopenPlan(PlanChange change) {
        this.change = change;
    }

    PlanView handle(Caller caller, UUID id, ExpectedVersion seen, String reason) {
        return change.make(
                caller,
                id,
                seen,
                new Step(
                        PlanAction.REOPEN,
                        reason,
                        (plan, now) -> plan.reopen(reason, now),
                        (plan, actor, at) -> new PlanReopened(plan, actor, at, reason)));
    }
}
