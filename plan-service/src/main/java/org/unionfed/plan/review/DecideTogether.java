package org.unionfed.plan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.commons.web.ProblemDetails;
import org.unionfed.plan.annualplan.PlanLifeCycle;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.permission.PlanAction;

/**
 * Use case: the federation approves or returns several plans at once. Each is decided by itself, in its own school and
 * transaction, so that one that cannot be decided does not hold up the others. Somebody who asks once more, as the
 * answer was lost half-way, learns that the first ones are done and gets the rest decided.
 */
@Component
class DecideTogether {

    private final PlanLifeCycle lifeCycle;
    private final ProblemDetails problems;

    DecideTogether(PlanLifeCycle lifeCycle, ProblemDetails problems) {
        this.lifeCycle = lifeCycle;
        this.problems = problems;
    }

    /**
     * What became of each plan, in the order asked. Once the database is away the rest is not tried: each would wait for
     * a connection as long as the first, and the caller for all of them.
     */
    List<DecisionResult> handle(Caller caller, Decision decision, Locale language) {
        Step step = stepOf(caller, decision);
        List<DecisionResult> results = new ArrayList<>();
        boolean away = false;
        for (Decision.SeenPlan plan : decision.plans()) {
            DecisionResult result = away ? untried(plan, language) : one(plan, step, language);
            results.add(result);
            away = CommonError.SERVICE_UNAVAILABLE.name().equals(result.code());
        }
        return results;
    }

    private Step stepOf(Caller caller, Decision decision) {
        return switch (decision.kind()) {
            case APPROVE -> {
                PlanAction.APPROVE.actor(caller);
                yield plan -> lifeCycle.approveOnce(caller, plan.id(), seen(plan), decision.comment());
            }
            case RETURN -> {
                PlanAction.RETURN.actor(caller);
                var reasons = decision.reasonsForEach();
                yield plan -> lifeCycle.returnOnce(caller, plan.id(), seen(plan), reasons);
            }
        };
    }

    private DecisionResult one(Decision.SeenPlan plan, Step step, Locale language) {
        try {
            return new DecisionResult(plan.id(), true, step.decide(plan), null, null, null);
        } catch (BusinessException refused) {
            return failed(plan, problems.of(refused, language));
        } catch (ConcurrencyFailureException clash) {
            return failed(plan, problems.of(CommonError.CHANGED_MEANWHILE, language));
        } catch (RuntimeException defect) {
            return failed(plan, problems.defect(defect, language));
        }
    }

    private DecisionResult untried(Decision.SeenPlan plan, Locale language) {
        return failed(plan, problems.of(CommonError.SERVICE_UNAVAILABLE, language));
    }

    private static DecisionResult failed(Decision.SeenPlan plan, ProblemDetail problem) {
        Map<String, Object> more = Objects.requireNonNull(problem.getProperties());
        return new DecisionResult(
                plan.id(), false, null, String.valueOf(more.get("code")), problem.getDetail(), (String)
                        more.get("incident"));
    }

    private static ExpectedVersion seen(Decision.SeenPlan plan) {
        return new ExpectedVersion(plan.version());
    }

    /** Carries a decision out on one plan. */
    private interface Step {
        PlanState decide(Decision.SeenPlan plan);
    }
}
