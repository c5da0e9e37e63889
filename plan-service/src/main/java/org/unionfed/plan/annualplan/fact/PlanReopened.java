package org.unionfed.plan.annualplan.fact;

import java.time.Instant;
import org.unionfed.commons.security.Role;

/** The federation gave an approved plan back for changes; what was approved stays in force until the next approval. */
public record PlanReopened(PlanFacts plan, Role actor, Instant at, String reason) implements PlanFact {
    @Override
    public String type() {
        return "org.unionfed.plan.reopened.v1";
    }
}
