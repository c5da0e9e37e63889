package org.unionfed.plan.annualplan;

import org.unionfed.commons.error.ErrorCode;

/** Why something cannot be done with a plan. Published: names may be added, never renamed or reused. */
public enum PlanError implements ErrorCode {
    PLAN_NOT_FOUND(Category.NOT_FOUND),
    PLAN_EXISTS(Category.CONFLICT),
    PLAN_NOT_EDITABLE(Category.CONFLICT),
    PLAN_NOT_SUBMITTABLE(Category.CONFLICT),
    PLAN_NOT_UNDER_REVIEW(Category.CONFLICT),
    PLAN_NOT_MOVABLE(Category.CONFLICT),
    PLAN_NOT_DELETABLE(Category.CONFLICT),
    PLAN_NOT_APPROVED(Category.CONFLICT),
    PLAN_NOT_RETURNED(Category.CONFLICT),
    NO_SUCH_REASON(Category.UNPROCESSABLE),
    PLAN_EMPTY(Category.UNPROCESSABLE),
    PLAN_SCHOOL_NOT_ACTIVE(Category.CONFLICT);

    private final Category category;

    PlanError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
