package org.unionfed.plan.annualplan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.plan.annualplan.content.YearAfter;
import org.unionfed.plan.annualplan.permission.PlanAction;

/** Use case: a school's officer begins the plan of the year after from an approved one. */
@Component
class ContinuePlan {

    private final PlanDesk desk;
    private final CreatePlan createPlan;

    ContinuePlan(PlanDesk desk, CreatePlan createPlan) {
        this.desk = desk;
        this.createPlan = createPlan;
    }

    /** The id of the new draft; a plan of the year after that is there already is refused with PLAN_EXISTS. */
    UUID handle(Caller caller, UUID id) {
        PlanAction.CONTINUE.actor(caller);
        return desk.read(caller, id, open -> createPlan.handle(caller, yearAfter(open.plan())));
    }

    private static NewPlan yearAfter(AnnualPlan plan) {
        if (!PlanAction.CONTINUE.possibleFor(plan.standing())) {
            throw new BusinessException(PlanError.PLAN_NOT_APPROVED, plan.state());
        }
        return new NewPlan(plan.year() + 1, plan.period().yearAfter(), YearAfter.of(plan.content()), null);
    }
}
