package org.unionfed.plan.account;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.keycloak.AccountDirectory;
import org.unionfed.plan.keycloak.AccountFilter;

/** Use case: whoever keeps a school's accounts looks through them. */
@Component
class ListAccounts {

    private final AccountDesk desk;
    private final AccountDirectory directory;

    ListAccounts(AccountDesk desk, AccountDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    List<AccountView> handle(Caller caller, UUID schoolId, AccountFilter filter) {
        TenantId school = desk.open(caller, schoolId).id();
        return desk.asking(() -> directory.list(school.value(), filter)).stream()
                .map(it -> AccountView.of(it, caller))
                .toList();
    }

    AccountView show(Caller caller, UUID schoolId, UUID account) {
        return AccountView.of(desk.find(desk.open(caller, schoolId).id(), account), caller);
    }
}
