package org.unionfed.plan.annualplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanChange.Step;
import org.unionfed.plan.annualplan.content.PlanAction;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.fact.PlanApproved;

/** Use case: the federation accepts a plan as it stands. */
@Component
public class ApprovePlan {

    private final PlanChange change;

    ApprovePlan(PlanChange change) {
        this.change = change;
    }

    /** The plan after the decision. */
    public PlanView handle(Caller caller, UUID id, ExpectedVersion seen, @Nullable String comment) {
        return change.make(caller, id, seen, step(comment));
    }

    /** The plan's state after the decision; the same again for somebody who repeats it. */
    public PlanState handleOnce(Caller caller, UUID id, ExpectedVersion seen, @Nullable String comment) {
        return change.makeOnce(caller, id, seen, step(comment));
    }

    private static Step step(@Nullable String comment) {
        return new Step(PlanAction.APPROVE, comment, (plan, now) -> plan.approve(comment, now), PlanApproved::new);
    }
}
