package org.unionfed.plan.annualplan.content;

import java.util.Arrays;
import java.util.List;

/**
 * Where a plan stands. A plan that was reopened after its approval is RETURNED: the school may edit it, while what was
 * approved stays the published plan until the next approval.
 */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    /** Whether the school may change what the plan says. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the plan has left the desk of those who write it. */
    public boolean published() {
        return this != DRAFT;
    }

    /** All states that others than its writers may see. */
    public static List<PlanState> allPublished() {
        return Arrays.stream(values()).filter(PlanState::published).toList();
    }
}
