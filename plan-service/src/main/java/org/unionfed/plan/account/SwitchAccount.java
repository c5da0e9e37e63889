package org.unionfed.plan.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.keycloak.Account;
import org.unionfed.plan.keycloak.AccountDirectory;

/** Use case: somebody may no longer sign in, or may again. */
@Component
class SwitchAccount {

    private final AccountDesk desk;
    private final LastChair lastChair;
    private final AccountDirectory directory;

    SwitchAccount(AccountDesk desk, LastChair lastChair, AccountDirectory directory) {
        this.desk = desk;
        this.lastChair = lastChair;
        this.directory = directory;
    }

    /** Shuts somebody out who left; nobody does it to themselves. */
    AccountView off(Caller caller, UUID schoolId, UUID id, ExpectedVersion seen) {
        TenantId school = desk.open(caller, schoolId);
        Account account = desk.forChange(caller, school, id, seen);
        if (id.equals(caller.userId())) {
            throw new BusinessException(AccountError.ACCOUNT_IS_YOUR_OWN);
        }
        requireEnabled(account, true);
        lastChair.letGo(school, account, () -> write(school, id, false), () -> write(school, id, true));
        return desk.done(caller, school, id, "deactivate", "");
    }

    /** Lets somebody in again, with the roles they had. */
    AccountView on(Caller caller, UUID schoolId, UUID id, ExpectedVersion seen) {
        TenantId school = desk.open(caller, schoolId);
        requireEnabled(desk.forChange(caller, school, id, seen), false);
        write(school, id, true);
        return desk.done(caller, school, id, "reactivate", "");
    }

    private void write(TenantId school, UUID id, boolean enabled) {
        desk.asking(() -> {
            directory.enable(school.value(), id, enabled);
            return true;
        });
    }

    private static void requireEnabled(Account account, boolean enabled) {
        if (account.enabled() != enabled) {
            throw new BusinessException(AccountError.ACCOUNT_IN_OTHER_STATE);
        }
    }
}
