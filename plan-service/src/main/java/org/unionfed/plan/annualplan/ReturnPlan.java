package org.unionfed.plan.annualplan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.annualplan.PlanChange.Step;
import org.unionfed.plan.annualplan.content.PlanAction;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.fact.PlanReturned;
import org.unionfed.plan.annualplan.fact.ReturnReason;

/** Use case: the federation sends a plan back with its reasons. */
@Component
public class ReturnPlan {

    private final PlanChange change;

    ReturnPlan(PlanChange change) {
        this.change = change;
    }

    /** The plan after the decision. */
    public PlanView handle(Caller caller, UUID id, ExpectedVersion seen, List<ReturnReason> reasons) {
        return change.make(caller, id, seen, step(reasons));
    }

    /** The plan's state after the decision; the same again for somebody who repeats it. */
    public PlanState handleOnce(Caller caller, UUID id, ExpectedVersion seen, List<ReturnReason> reasons) {
        return change.makeOnce(caller, id, seen, step(reasons));
    }

    private static Step step(List<ReturnReason> reasons) {
        return new Step(
                PlanAction.RETURN,
                comments(reasons),
                (plan, now) -> plan.returnFor(reasons, now),
                (plan, actor, at) -> new PlanReturned(plan, actor, at, reasons));
    }

    private static String comments(List<ReturnReason> reasons) {
        return reasons.stream()
                .map(it -> it.comment() == null ? it.code().name() : it.code() + ": " + it.comment())
                .collect(Collectors.joining("\n"));
    }
}
