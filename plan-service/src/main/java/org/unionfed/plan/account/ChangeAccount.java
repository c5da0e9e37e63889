package org.unionfed.plan.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.keycloak.Account;
import org.unionfed.plan.keycloak.AccountDetails;
import org.unionfed.plan.keycloak.AccountDirectory;
import org.unionfed.plan.keycloak.EmailTaken;

/** Use case: somebody's name, e-mail address or roles become others. */
@Component
class ChangeAccount {

    private final AccountDesk desk;
    private final LastChair lastChair;
    private final AccountDirectory directory;

    ChangeAccount(AccountDesk desk, LastChair lastChair, AccountDirectory directory) {
        this.desk = desk;
        this.lastChair = lastChair;
        this.directory = directory;
    }

    AccountView handle(Caller caller, UUID schoolId, UUID id, ExpectedVersion seen, AccountChange change) {
        TenantId school = desk.open(caller, schoolId);
        AccountDetails wanted = change.details();
        Account account = desk.forChange(caller, school, id, seen);
        var before = new AccountDetails(account.displayName(), account.email(), account.roles());
        if (wanted.roles().contains(Role.CHAIR)) {
            write(school, id, wanted);
        } else {
            lastChair.letGo(school, account, () -> write(school, id, wanted), () -> write(school, id, before));
        }
        return desk.done(caller, school, id, "change", differences(before, wanted));
    }

    private void write(TenantId school, UUID id, AccountDetails details) {
        desk.asking(() -> {
            try {
                directory.change(school.value(), id, details);
                return true;
            } catch (EmailTaken taken) {
                throw new BusinessException(AccountError.ACCOUNT_EMAIL_TAKEN);
            }
        });
    }

    /** Names what changed; of personal data only that it did. */
    private static String differences(AccountDetails before, AccountDetails wanted) {
        String roles = SchoolRole.of(before.roles()) + " -> " + SchoolRole.of(wanted.roles());
        boolean details = !before.displayName().equals(wanted.displayName());
        return "roles " + roles + (details ? ", name" : "");
    }
}
