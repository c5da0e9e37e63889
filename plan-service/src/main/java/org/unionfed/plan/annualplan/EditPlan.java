package org.unionfed.plan.annualplan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanChange.Step;
import org.unionfed.plan.annualplan.content.PlanAction;

/** Use case: a school's officer changes what the plan says. */
@Component
class EditPlan {

    private final PlanChange change;

    EditPlan(PlanChange change) {
        this.change = change;
    }

    PlanView handle(Caller caller, UUID id, ExpectedVersion seen, PlanEdit edit) {
        return change.make(
                caller,
                id,
                seen,
                new Step(
                        PlanAction.EDIT,
                        null,
                        (plan, now) -> plan.edit(edit.applyTo(plan.content(), UUID::randomUUID), now),
                        null));
    }
}
