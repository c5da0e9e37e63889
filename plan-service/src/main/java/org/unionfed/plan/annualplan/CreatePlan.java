package org.unionfed.plan.annualplan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanContent;
import org.unionfed.plan.annualplan.history.PlanHistory;
import org.unionfed.plan.annualplan.permission.PlanAction;

/** Use case: a school's officer begins a plan, by hand or from a document that was read. */
@Component
public class CreatePlan {

    private final Tenancy tenancy;
    private final PlanDesk desk;
    private final OnePlanForAPeriod period;
    private final KnownThemes themes;
    private final AnnualPlans plans;
    private final PlanHistory history;
    private final AuditLog audit;
    private final BusinessClock clock;

    CreatePlan(
            Tenancy tenancy,
            PlanDesk desk,
            OnePlanForAPeriod period,
            KnownThemes themes,
            AnnualPlans plans,
            PlanHistory history,
            AuditLog audit,
            BusinessClock clock) {
        this.tenancy = tenancy;
        this.desk = desk;
        this.period = period;
        this.themes = themes;
        this.plans = plans;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The id of the new draft. Joins the caller's unit of work where there is one for this school. A second plan for
     * the same period is refused with PLAN_EXISTS, which names the first.
     */
    public UUID handle(Caller caller, NewPlan wanted) {
        PlanAction.EDIT.actor(caller);
        return tenancy.inSchool(caller.tenant(), () -> create(caller, wanted));
    }

    /** As above, of a plan somebody writes: they can put an item outside its period right at once. */
    UUID byHand(Caller caller, NewPlan wanted) {
        wanted.content().toContent(UUID::randomUUID).requireItemsIn(wanted.period(), wanted.year(), it -> false);
        return handle(caller, wanted);
    }

    private UUID create(Caller caller, NewPlan wanted) {
        TenantId school = caller.tenant();
        desk.schoolOf(school);
        themes.requireIn(wanted.content().items());
        period.require(school, wanted.year(), wanted.period(), null);
        PlanContent content = wanted.content().toContent(UUID::randomUUID);
        var plan = new AnnualPlan(wanted, UUID.randomUUID(), school.value(), content, clock.instant());
        plans.add(plan);
        history.record(PlanHistoryEntries.entry(plan, "create", content, null, caller));
        audit.record(caller, school, "plan.create", plan.id(), "version " + plan.version());
        return plan.id();
    }
}
