package org.unionfed.plan.school;

import org.unionfed.commons.error.ErrorCode;
import org.unionfed.plan.keycloak.AccountRefused;

/** Why something cannot be done with a school. Published: names may be added, never renamed or reused. */
public enum SchoolError implements ErrorCode {
    SCHOOL_NOT_FOUND(Category.NOT_FOUND),
    SCHOOL_CODE_TAKEN(Category.CONFLICT),
    SCHOOL_NAME_TAKEN(Category.CONFLICT),
    CHAIR_USERNAME_TAKEN(Category.CONFLICT),
    CHAIR_USERNAME_NOT_ALLOWED(Category.UNPROCESSABLE),
    CHAIR_EMAIL_TAKEN(Category.CONFLICT),
    CHAIR_EMAIL_INVALID(Category.UNPROCESSABLE),
    CHAIR_NAME_INVALID(Category.UNPROCESSABLE),
    CHAIR_REFUSED(Category.UNPROCESSABLE),
    SCHOOL_IN_OTHER_STATE(Category.CONFLICT),
    ACCOUNTS_BUSY(Category.CONFLICT),
    ACCOUNTS_UNAVAILABLE(Category.UNAVAILABLE);

    private final Category category;

    SchoolError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }

    /** What stands in the way when the account server refuses a school's first account. */
    static SchoolError of(AccountRefused.Reason reason) {
        return switch (reason) {
            case USERNAME_TAKEN -> CHAIR_USERNAME_TAKEN;
            case USERNAME_INVALID -> CHAIR_USERNAME_NOT_ALLOWED;
            case EMAIL_TAKEN -> CHAIR_EMAIL_TAKEN;
            case EMAIL_INVALID -> CHAIR_EMAIL_INVALID;
            case NAME_INVALID -> CHAIR_NAME_INVALID;
            case SCHOOL_NAME_TAKEN -> SCHOOL_NAME_TAKEN;
            case PASSWORD_INVALID, GONE, OTHER -> CHAIR_REFUSED;
        };
    }
}
