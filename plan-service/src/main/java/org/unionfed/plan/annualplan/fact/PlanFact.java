package org.unionfed.plan.annualplan.fact;

import java.time.Instant;
import org.unionfed.commons.security.Role;

/**
 * Something that happened to a plan in its life cycle. Sent as a Spring application event inside the transaction of
 * the change, so that a listener's writes and the change happen both or neither.
 */
public sealed interface PlanFact permits PlanSubmitted, PlanWithdrawn, PlanReturned, PlanApproved, PlanReopened {

    /** The plan right after the change. */
    PlanFacts plan();

    /** In which role the acting person acted. */
    Role actor();

    /** When it happened. */
    Instant at();

    /** The published name of what happened, with its major version. */
    String type();
}
