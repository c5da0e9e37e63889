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

    /**
     * Does what takes a chair's place away, unless nobody else is there. The account server knows no transactions, so
     * the chairs are counted again afterwards: of two who make each other go at once, none goes.
     */
    void letGo(TenantId school, Account chair, Runnable act, Runnable back) {
        if (!chair.actsAsChair()) {
            act.run();
            return;
        }
        if (chairs(school) < 2) {
            throw new BusinessException(AccountError.ACCOUNT_IS_LAST_CHAIR);
        }
        act.run();
        if (chairs(school) == 0) {
            back.run();
            throw new BusinessException(AccountError.ACCOUNT_IS_LAST_CHAIR);
        }
    }

    private int chairs(TenantId school) {
        return desk.asking(() -> directory.countActing(school.value(), Role.CHAIR));
    }
}
