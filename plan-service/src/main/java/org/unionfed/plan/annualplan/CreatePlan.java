package org.unionfed.plan.annualplan;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanAction;
import org.unionfed.plan.annualplan.content.PlanContent;
import org.unionfed.plan.annualplan.history.PlanHistory;

/** Use case: a school's officer begins a plan, by hand or from a document that was read. */
@Component
public class CreatePlan {

    private final Tenancy tenancy;
    private final PlanDesk desk;
    private final KnownThemes themes;
    private final AnnualPlans plans;
    private final PlanHistory history;
    private final AuditLog audit;
    private final Clock clock;

    CreatePlan(
            Tenancy tenancy,
            PlanDesk desk,
            KnownThemes themes,
            AnnualPlans plans,
            PlanHistory history,
            AuditLog audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.desk = desk;
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

    private UUID create(Caller caller, NewPlan wanted) {
        TenantId school = caller.tenant();
        desk.schoolOf(school);
        themes.requireIn(wanted.content().items());
        plans.findSamePeriod(school, wanted.year(), wanted.period()).ifPresent(it -> {
            throw exists(wanted, it);
        });
        PlanContent content = wanted.content().toContent(UUID::randomUUID);
        var plan = new AnnualPlan(wanted, UUID.randomUUID(), school.value(), content, clock.instant());
        plans.add(plan);
        history.record(PlanVersions.entry(plan, "create", content, null, caller));
        audit.record(caller, school, "plan.create", plan.id(), "version " + plan.version());
        return plan.id();
    }

    private static BusinessException exists(NewPlan wanted, UUID plan) {
        return new BusinessException(PlanError.PLAN_EXISTS, String.valueOf(wanted.year()))
                .with("plan", Map.of("id", plan, "href", "/api/plan/plans/" + plan));
    }
}
