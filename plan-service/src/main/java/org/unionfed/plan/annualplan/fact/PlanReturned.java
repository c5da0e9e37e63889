package org.unionfed.plan.annualplan.fact;

import java.time.Instant;
import java.util.List;
import org.unionfed.commons.security.Role;

/** The federation sent a plan back with its reasons. */
public record PlanReturned(PlanFacts plan, Role actor, Instant at, List<ReturnReason> reasons) implements PlanFact {

    public PlanReturned {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String type() {
        return "org.unionfed.plan.returned.v1";
    }
}
