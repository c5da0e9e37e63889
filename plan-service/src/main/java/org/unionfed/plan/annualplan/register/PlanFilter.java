package org.unionfed.plan.annualplan.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.plan.annualplan.content.PlanState;

/**
 * Which plans of a list are wanted.
 *
 * @param states any of these
 * @param school of this school only
 * @param limit 1 to 200
 * @param after where the page before ended
 */
record PlanFilter(
        List<PlanState> states,
        @Nullable Integer year,
        @Nullable UUID school,
        int limit,
        @Nullable PlanCursor after) {}
