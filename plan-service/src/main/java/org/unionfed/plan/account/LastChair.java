package org.unionfed.plan.account;

import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.keycloak.Account;
import org.unionfed.plan.keycloak.AccountDirectory;

/** Rule: a school always has somebody who can sign in as its chair. */
@Component
class LastChair {

    private final AccountDirectory directory;
    private final AccountDesk desk;

    LastChair(AccountDirectory directory, AccountDesk desk) {
        this.directory = directory;
        this.desk = desk;
    }

    /** Refuses to let a chair go after whom nobody is there; holds as long as nobody else is at the accounts. */
    void requireAnother(TenantId school, Account account) {
        if (account.actsAsChair() && desk.asking(() -> directory.countActing(school.value(), Role.CHAIR)) < 2) {
            throw new BusinessException(AccountError.ACCOUNT_IS_LAST_CHAIR);
        }
    }
}
