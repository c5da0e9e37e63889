package org.unionfed.plan.deadline;

import org.unionfed.commons.error.ErrorCode;

/** Why a deadline cannot be set so. Published: names may be added, never renamed or reused. */
public enum DeadlineError implements ErrorCode {
    DEADLINE_OUTSIDE_ITS_YEARS;

    @Override
    public Category category() {
        return Category.INVALID;
    }
}
