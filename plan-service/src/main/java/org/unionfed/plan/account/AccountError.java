package org.unionfed.plan.account;

import org.unionfed.commons.error.ErrorCode;

/** Why something cannot be done with an account. Published: names may be added, never renamed or reused. */
public enum AccountError implements ErrorCode {
    ACCOUNT_NOT_FOUND(Category.NOT_FOUND),
    ACCOUNT_USERNAME_TAKEN(Category.CONFLICT),
    ACCOUNT_EMAIL_TAKEN(Category.CONFLICT),
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
}
