package org.unionfed.plan.annualplan;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanChange.Step;
import org.unionfed.plan.annualplan.content.PlanAction;
import org.unionfed.plan.annualplan.content.PlanContent;

/** Use case: a school's officer changes what the plan says. */
@Component
class EditPlan {

    private final PlanChange change;
    private final KnownThemes themes;

    EditPlan(PlanChange change, KnownThemes themes) {
        this.change = change;
        this.themes = themes;
    }

    PlanView handle(Caller caller, UUID id, ExpectedVersion seen, PlanEdit edit) {
        return change.make(
                caller,
                id,
                seen,
                new Step(PlanAction.EDIT, null, (plan, now) -> plan.edit(contentOf(plan, edit), now), null));
    }

    private PlanContent contentOf(AnnualPlan plan, PlanEdit edit) {
        themes.requireIn(edit.items() == null ? List.of() : edit.items());
        return edit.applyTo(plan.content(), UUID::randomUUID);
    }
}
