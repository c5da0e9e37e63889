package org.unionfed.plan.annualplan.fact;

import java.time.Instant;
import org.unionfed.commons.security.Role;

/** The federation approved a plan; its items are what the school is going to do. */
public record PlanApproved(PlanFacts plan, Role actor, Instant at) implements PlanFact {
    @Override
    public String type() {
        return "org.unionfed.plan.approved.v1";
    }
}
