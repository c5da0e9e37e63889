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
 */
record PlanFilter(
        List<PlanState> states,
        @Nullable Integer year,
        @Nullable UUID school) {}
