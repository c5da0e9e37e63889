package org.unionfed.plan.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.keycloak.AccountDirectory;

/** Use case: somebody who forgot their password gets another one for one sign-in. */
@Component
class RenewPassword {

    private final AccountDesk desk;
    private final AccountDirectory directory;

    RenewPassword(AccountDesk desk, AccountDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    AccountView handle(Caller caller, UUID schoolId, UUID id) {
        TenantId school = desk.open(caller, schoolId);
        if (id.equals(caller.userId())) {
            throw new BusinessException(AccountError.ACCOUNT_IS_YOUR_OWN);
        }
        if (!desk.forChange(caller, school, id).enabled()) {
            throw new BusinessException(AccountError.ACCOUNT_IN_OTHER_STATE);
        }
        String password = desk.asking(() -> directory.renewPassword(school.value(), id));
        return desk.done(caller, school, id, "renew-password", "").withPassword(password);
    }
}
