package org.unionfed.plan.school;

import org.unionfed.commons.error.ErrorCode;

/** Why something cannot be done with a school. Published: names may be added, never renamed or reused. */
public enum SchoolError implements ErrorCode {
    SCHOOL_NOT_FOUND(Category.NOT_FOUND),
    SCHOOL_CODE_TAKEN(Category.CONFLICT),
    SCHOOL_NAME_TAKEN(Category.CONFLICT),
    CHAIR_USERNAME_TAKEN(Category.CONFLICT),
    SCHOOL_IN_OTHER_STATE(Category.CONFLICT),
    ACCOUNTS_UNAVAILABLE(Category.UNAVAILABLE);

    private final Category category;

    SchoolError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }
}
