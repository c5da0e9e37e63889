package org.unionfed.plan.annualplan;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanDesk.OpenPlan;
import org.unionfed.plan.annualplan.fact.DraftDiscarded;
import org.unionfed.plan.annualplan.history.PlanHistory;
import org.unionfed.plan.annualplan.permission.PlanAction;

/**
 * Use case: a school's officer throws a draft away that was never submitted, with its history; its year is free for
 * another plan, and a document it was made of can be used again. The audit log keeps that there was one.
 */
@Component
class DiscardPlan {

    private final PlanDesk desk;
    private final AnnualPlans plans;
    private final PlanHistory history;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    DiscardPlan(
            PlanDesk desk, AnnualPlans plans, PlanHistory history, AuditLog audit, ApplicationEventPublisher events) {
        this.desk = desk;
        this.plans = plans;
        this.history = history;
        this.audit = audit;
        this.events = events;
    }

    void handle(Caller caller, UUID id, ExpectedVersion seen) {
        PlanAction.DELETE.actor(caller);
        desk.change(caller, id, open -> discard(caller, open, seen));
    }

    private UUID discard(Caller caller, OpenPlan open, ExpectedVersion seen) {
        AnnualPlan plan = open.plan();
        seen.requireCurrent(plan.version(), () -> PlanView.of(plan, open.school(), caller));
        plan.requireDeletable();
        var school = new TenantId(plan.tenantId());
        history.forget(school, plan.id());
        plans.remove(plan);
        audit.record(
                caller, school, "plan.delete", plan.id(), "version %d, year %d".formatted(plan.version(), plan.year()));
        UUID document = plan.sourceImportId();
        if (document != null) {
            events.publishEvent(new DraftDiscarded(school, plan.id(), document, caller));
        }
        return plan.id();
    }
}
