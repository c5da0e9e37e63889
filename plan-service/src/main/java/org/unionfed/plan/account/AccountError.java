package org.unionfed.plan.account;

import org.unionfed.commons.error.ErrorCode;
import org.unionfed.plan.keycloak.AccountRefused;

/** Why something cannot be done with an account. Published: names may be added, never renamed or reused. */
public enum AccountError implements ErrorCode {
    ACCOUNT_NOT_FOUND(Category.NOT_FOUND),
    ACCOUNT_USERNAME_TAKEN(Category.CONFLICT),
    ACCOUNT_USERNAME_NOT_ALLOWED(Category.UNPROCESSABLE),
    ACCOUNT_EMAIL_TAKEN(Category.CONFLICT),
    ACCOUNT_EMAIL_INVALID(Category.UNPROCESSABLE),
    ACCOUNT_NAME_INVALID(Category.UNPROCESSABLE),
    ACCOUNT_PASSWORD_REFUSED(Category.UNPROCESSABLE),
    ACCOUNT_REFUSED(Category.UNPROCESSABLE),
    ACCOUNT_IN_OTHER_STATE(Category.CONFLICT),
    ACCOUNT_IS_LAST_CHAIR(Category.CONFLICT),
    ACCOUNT_IS_YOUR_OWN(Category.CONFLICT),
    ACCOUNT_WORKS_ELSEWHERE(Category.FORBIDDEN),
    WELFARE_ROLES_IN_ONE_HAND(Category.UNPROCESSABLE);

    private final Category category;

    AccountError(Category category) {
        this.category = category;
    }

    @Override
    public Category category() {
        return category;
    }

    /** What the account server will not have, as it is published. */
    static AccountError of(AccountRefused.Reason reason) {
        return switch (reason) {
            case USERNAME_TAKEN -> ACCOUNT_USERNAME_TAKEN;
            case USERNAME_INVALID -> ACCOUNT_USERNAME_NOT_ALLOWED;
            case EMAIL_TAKEN -> ACCOUNT_EMAIL_TAKEN;
            case EMAIL_INVALID -> ACCOUNT_EMAIL_INVALID;
            case NAME_INVALID -> ACCOUNT_NAME_INVALID;
            case PASSWORD_INVALID -> ACCOUNT_PASSWORD_REFUSED;
            case GONE -> ACCOUNT_NOT_FOUND;
            case SCHOOL_NAME_TAKEN, OTHER -> ACCOUNT_REFUSED;
        };
    }
}
