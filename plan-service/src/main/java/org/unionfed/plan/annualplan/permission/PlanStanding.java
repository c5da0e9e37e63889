package org.unionfed.plan.annualplan.permission;

import org.unionfed.plan.annualplan.content.PlanState;

/**
 * Where a plan stands, and where it once stood, as far as that decides what can be done with it.
 *
 * @param handedIn whether it was ever submitted
 * @param approved whether it was ever approved
 */
public record PlanStanding(PlanState state, boolean handedIn, boolean approved) {}
