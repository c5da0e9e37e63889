package org.unionfed.plan.annualplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanChange.Step;
import org.unionfed.plan.annualplan.content.PlanContent;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.fact.PlanApproved;
import org.unionfed.plan.annualplan.fact.PlanMoved;
import org.unionfed.plan.annualplan.fact.PlanReopened;
import org.unionfed.plan.annualplan.fact.PlanReturned;
import org.unionfed.plan.annualplan.fact.PlanSubmitted;
import org.unionfed.plan.annualplan.fact.PlanWithdrawn;
import org.unionfed.plan.annualplan.fact.ReturnReason;
import org.unionfed.plan.annualplan.permission.PlanAction;

/** Use cases: what a school and the federation do with a plan between its first draft and its approval. */
@Component
public class PlanLifeCycle {

    private final PlanChange change;
    private final KnownThemes themes;
    private final OnePlanForAPeriod periods;
    private final ApplicationEventPublisher events;

    PlanLifeCycle(PlanChange change, KnownThemes themes, OnePlanForAPeriod periods, ApplicationEventPublisher events) {
        this.change = change;
        this.themes = themes;
        this.periods = periods;
        this.events = events;
    }

    /** A school's officer changes what the plan says. */
    PlanView edit(Caller caller, UUID id, ExpectedVersion seen, PlanEdit edit) {
        var step = new Step(PlanAction.EDIT, null, (plan, now) -> plan.edit(contentOf(plan, edit), now), null);
        return change.make(caller, id, seen, step);
    }

    private PlanContent contentOf(AnnualPlan plan, PlanEdit edit) {
        themes.requireIn(edit.items() == null ? List.of() : edit.items());
        return edit.applyTo(plan.content(), UUID::randomUUID);
    }

    /**
     * A school's officer makes a plan that of another year or period, as it was begun for a wrong one.
     *
     * @param wanted the same months of the other year when absent
     */
    PlanView move(Caller caller, UUID id, ExpectedVersion seen, int year, @Nullable PlanPeriod wanted) {
        var step = new Step(PlanAction.MOVE, String.valueOf(year), (plan, now) -> move(plan, year, wanted, now), null);
        return change.make(caller, id, seen, step);
    }

    private void move(AnnualPlan plan, int year, @Nullable PlanPeriod wanted, Instant now) {
        var school = new TenantId(plan.tenantId());
        PlanPeriod period = wanted == null ? plan.period().moved(plan.year(), year) : PlanPeriod.wanted(wanted, year);
        plan.move(year, period, now);
        periods.require(school, year, period, plan.id());
        events.publishEvent(new PlanMoved(school, plan.id(), year));
    }

    /** A school hands its plan to the federation. */
    PlanView submit(Caller caller, UUID id, ExpectedVersion seen, @Nullable String comment) {
        var step = new Step(PlanAction.SUBMIT, comment, (plan, now) -> plan.submit(comment, now), PlanSubmitted::new);
        return change.make(caller, id, seen, step);
    }

    /** A school takes its plan back before the federation decided. */
    PlanView withdraw(Caller caller, UUID id, ExpectedVersion seen) {
        var step = new Step(PlanAction.WITHDRAW, null, AnnualPlan::withdraw, PlanWithdrawn::new);
        return change.make(caller, id, seen, step);
    }

    /** The federation accepts a plan as it stands. */
    PlanView approve(Caller caller, UUID id, ExpectedVersion seen, @Nullable String comment) {
        return change.make(caller, id, seen, approval(comment));
    }

    /** The plan's state after the approval; the same again for somebody who repeats it. */
    public PlanState approveOnce(Caller caller, UUID id, ExpectedVersion seen, @Nullable String comment) {
        return change.makeOnce(caller, id, seen, approval(comment));
    }

    private static Step approval(@Nullable String comment) {
        return new Step(PlanAction.APPROVE, comment, (plan, now) -> plan.approve(comment, now), PlanApproved::new);
    }

    /** The federation sends a plan back with its reasons. */
    PlanView returnFor(Caller caller, UUID id, ExpectedVersion seen, List<ReturnReason> reasons) {
        return change.make(caller, id, seen, returning(reasons));
    }

    /** The plan's state after the return; the same again for somebody who repeats it. */
    public PlanState returnOnce(Caller caller, UUID id, ExpectedVersion seen, List<ReturnReason> reasons) {
        return change.makeOnce(caller, id, seen, returning(reasons));
    }

    private static Step returning(List<ReturnReason> reasons) {
        return new Step(
                PlanAction.RETURN,
                commentsOf(reasons),
                (plan, now) -> plan.returnFor(reasons, now),
                (plan, actor, at) -> new PlanReturned(plan, actor, at, reasons));
    }

    private static String commentsOf(List<ReturnReason> reasons) {
        return reasons.stream()
                .map(it -> it.comment() == null ? it.code().name() : it.code() + ": " + it.comment())
                .collect(Collectors.joining("\n"));
    }

    /** A school's officer says which reasons of a return are dealt with; one that is not among them is open again. */
    PlanView mark(Caller caller, UUID id, ExpectedVersion seen, List<MarkedReason> marked) {
        var step = new Step(
                PlanAction.MARK, commentsOn(marked), (plan, now) -> plan.mark(marked, caller.displayName(), now), null);
        return change.make(caller, id, seen, step);
    }

    private static @Nullable String commentsOn(List<MarkedReason> marked) {
        String said = marked.stream()
                .map(MarkedReason::comment)
                .filter(it -> it != null && !it.isBlank())
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : said;
    }

    /** The federation gives an approved plan back for changes. */
    PlanView reopen(Caller caller, UUID id, ExpectedVersion seen, String reason) {
        var step = new Step(
                PlanAction.REOPEN,
                reason,
                (plan, now) -> plan.reopen(reason, now),
                (plan, actor, at) -> new PlanReopened(plan, actor, at, reason));
        return change.make(caller, id, seen, step);
    }
}
