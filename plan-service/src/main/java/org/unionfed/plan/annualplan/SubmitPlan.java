package org.unionfed.plan.annualplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanChange.Step;
import org.unionfed.plan.annualplan.content.PlanAction;
import org.unionfed.plan.annualplan.fact.PlanSubmitted;

/** Use case: a school hands its plan to the federation. */
@Component
class SubmitPlan {

    private final PlanChange change;

    SubmitPlan(PlanChange change) {
        this.change = change;
    }

    PlanView handle(Caller caller, UUID id, ExpectedVersion seen, @Nullable String comment) {
        return change.make(
                caller,
                id,
                seen,
                new Step(PlanAction.SUBMIT, comment, (plan, now) -> plan.submit(comment, now), PlanSubmitted::new));
    }
}
