package org.unionfed.plan.annualplan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.unionfed.commons.change.AggregateChange;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanDesk.OpenPlan;
import org.unionfed.plan.annualplan.content.PlanContent;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.fact.PlanFact;
import org.unionfed.plan.annualplan.fact.PlanFacts;
import org.unionfed.plan.annualplan.history.PlanHistory;
import org.unionfed.plan.annualplan.permission.PlanAction;
import org.unionfed.plan.annualplan.register.PlanRegister;

/**
 * What every change of a plan goes through, all of it in one transaction: the right, then what the change of any
 * aggregate goes through, and then the register, the history and those who listen for the fact.
 */
@Component
class PlanChange {

    private final PlanDesk desk;
    private final AnnualPlans plans;
    private final PlanRegister register;
    private final PlanHistory history;
    private final AggregateChange change;
    private final ApplicationEventPublisher events;

    PlanChange(
            PlanDesk desk,
            AnnualPlans plans,
            PlanRegister register,
            PlanHistory history,
            AggregateChange change,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.plans = plans;
        this.register = register;
        this.history = history;
        this.change = change;
        this.events = events;
    }

    /**
     * The plan after the change. A caller who has not seen the plan's present version is refused with
     * CHANGED_MEANWHILE, which carries the plan as it stands.
     */
    PlanView make(Caller caller, UUID id, ExpectedVersion seen, Step step) {
        Role actor = step.action().actor(caller);
        return desk.change(caller, id, open -> make(caller, actor, open, seen, step));
    }

    /**
     * The plan's state after the step. Somebody who repeats a step, as the answer to it was lost, is told what it made
     * of the plan; any other change meanwhile is refused as ever.
     */
    PlanState makeOnce(Caller caller, UUID id, ExpectedVersion seen, Step step) {
        Role actor = step.action().actor(caller);
        return desk.change(
                caller,
                id,
                open -> madeBefore(caller, open.plan(), seen, step)
                        .orElseGet(() -> make(caller, actor, open, seen, step).state()));
    }

    private PlanView make(Caller caller, Role actor, OpenPlan open, ExpectedVersion seen, Step step) {
        AnnualPlan plan = open.plan();
        PlanContent before = plan.content();
        var whole = new AggregateChange.Step<AnnualPlan>(
                "plan." + step.action().wireName(), step.change(), plans::flush, (changed, now) -> {
                    remember(caller, open, step, changed.content().equals(before) ? null : changed.content());
                    step.announce(open.facts(), actor, now, events);
                });
        return change.make(
                caller, open.school().id(), plan, seen, whole, () -> PlanView.of(plan, open.school(), caller));
    }

    private Optional<PlanState> madeBefore(Caller caller, AnnualPlan plan, ExpectedVersion seen, Step step) {
        if (plan.version() == seen.value()) {
            return Optional.empty();
        }
        return history.stateAfter(new PlanHistory.Act(
                new TenantId(plan.tenantId()),
                plan.id(),
                seen.value() + 1,
                step.action().wireName(),
                step.comment(),
                caller.userId()));
    }

    private void remember(Caller caller, OpenPlan open, Step step, @Nullable PlanContent words) {
        AnnualPlan plan = open.plan();
        register.update(open.facts(), plan.updatedAt(), plan.review() != null);
        history.record(PlanHistoryEntries.entry(plan, step.action().wireName(), words, step.comment(), caller));
    }

    /**
     * One kind of change.
     *
     * @param change the aggregate's own method; given the present
     * @param comment what the acting person said about it, for the history
     * @param fact makes the fact that others hear of; none when nobody needs to
     */
    record Step(
            PlanAction action,
            @Nullable String comment,
            BiConsumer<AnnualPlan, Instant> change,
            @Nullable Fact fact) {

        void announce(PlanFacts plan, Role actor, Instant now, ApplicationEventPublisher events) {
            if (fact != null) {
                events.publishEvent(fact.of(plan, actor, now));
            }
        }
    }

    /** Makes a fact of what happened. */
    interface Fact {
        PlanFact of(PlanFacts plan, Role actor, Instant at);
    }
}
