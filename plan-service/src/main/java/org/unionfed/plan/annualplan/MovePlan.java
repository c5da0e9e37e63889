package org.unionfed.plan.annualplan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanChange.Step;
import org.unionfed.plan.annualplan.content.PlanAction;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.fact.PlanMoved;

/** Use case: a school's officer makes a plan that of another year or period, as it was begun for a wrong one. */
@Component
class MovePlan {

    private final PlanChange change;
    private final OnePlanForAPeriod taken;
    private final ApplicationEventPublisher events;

    MovePlan(PlanChange change, OnePlanForAPeriod taken, ApplicationEventPublisher events) {
        this.change = change;
        this.taken = taken;
        this.events = events;
    }

    /** @param wanted the same months of the other year when absent */
    PlanView handle(Caller caller, UUID id, ExpectedVersion seen, int year, @Nullable PlanPeriod wanted) {
        return change.make(
                caller,
                id,
                seen,
                new Step(PlanAction.MOVE, String.valueOf(year), (plan, now) -> move(plan, year, wanted, now), null));
    }

    private void move(AnnualPlan plan, int year, @Nullable PlanPeriod wanted, Instant now) {
        var school = new TenantId(plan.tenantId());
        PlanPeriod period = wanted == null ? plan.period().moved(plan.year(), year) : PlanPeriod.wanted(wanted, year);
        plan.move(year, period, now);
        taken.require(school, year, period, plan.id());
        events.publishEvent(new PlanMoved(school, plan.id(), year));
    }
}
