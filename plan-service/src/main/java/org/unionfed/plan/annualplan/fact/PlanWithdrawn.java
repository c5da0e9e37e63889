package org.unionfed.plan.annualplan.fact;

import java.time.Instant;
import org.unionfed.commons.security.Role;

/** A school took its plan back before the federation decided. */
public record PlanWithdrawn(PlanFacts plan, Role actor, Instant at) implements PlanFact {
    @Override
    public String type() {
        return "org.unionfed.plan.withdrawn.v1";
    }
}
