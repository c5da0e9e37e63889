package org.unionfed.plan.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.keycloak.Account;

/** Use case: somebody may no longer sign in, or may again. */
@Component
class SwitchAccount {

    private final AccountDesk desk;
    private final LastChair lastChair;
    private final FulfilWish fulfilWish;
    private final Clock clock;

    SwitchAccount(AccountDesk desk, LastChair lastChair, FulfilWish fulfilWish, Clock clock) {
        this.desk = desk;
        this.lastChair = lastChair;
        this.fulfilWish = fulfilWish;
        this.clock = clock;
    }

    /** Shuts somebody out who left; nobody does it to themselves. */
    AccountView off(Caller caller, UUID schoolId, UUID id, ExpectedVersion seen) {
        TenantId school = desk.open(caller, schoolId).id();
        return desk.show(caller, school, fulfilWish.handle(school, request -> {
            Account account = desk.forChange(caller, school, id, seen);
            if (id.equals(caller.userId())) {
                throw new BusinessException(AccountError.ACCOUNT_IS_YOUR_OWN);
            }
            requireEnabled(account, true);
            lastChair.requireAnother(school, account);
            return wish(WishKind.DEACTIVATE, request, school, id, caller, "account.deactivate");
        }));
    }

    /** Lets somebody in again, with the roles they had. */
    AccountView on(Caller caller, UUID schoolId, UUID id, ExpectedVersion seen) {
        TenantId school = desk.open(caller, schoolId).id();
        return desk.show(caller, school, fulfilWish.handle(school, request -> {
            requireEnabled(desk.forChange(caller, school, id, seen), false);
            return wish(WishKind.REACTIVATE, request, school, id, caller, "account.reactivate");
        }));
    }

    private Wish wish(WishKind kind, UUID request, TenantId school, UUID id, Caller caller, String action) {
        return Wish.to(kind, request, school, id, caller, action, "", clock.instant());
    }

    private static void requireEnabled(Account account, boolean enabled) {
        if (account.enabled() != enabled) {
            throw new BusinessException(AccountError.ACCOUNT_IN_OTHER_STATE);
        }
    }
}
