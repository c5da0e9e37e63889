package org.unionfed.plan.annualplan.fact;

import java.time.Instant;
import org.unionfed.commons.security.Role;

/** A school handed its plan to the federation. */
public record PlanSubmitted(PlanFacts plan, Role actor, Instant at) implements PlanFact {
    @Override
    public String type() {
        return "org.unionfed.plan.submitted.v1";
    }
}
