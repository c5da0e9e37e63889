package org.unionfed.plan.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.keycloak.AccountDetails;
import org.unionfed.plan.keycloak.AccountDirectory;
import org.unionfed.plan.keycloak.AccountDirectory.NewPassword;
import org.unionfed.plan.keycloak.EmailTaken;
import org.unionfed.plan.keycloak.UsernameTaken;

/** Use case: somebody of a school gets an account, with a password for the first sign-in. */
@Component
class CreateAccount {

    private final AccountDesk desk;
    private final AccountDirectory directory;

    CreateAccount(AccountDesk desk, AccountDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    AccountView handle(Caller caller, UUID schoolId, NewAccount wanted) {
        TenantId school = desk.open(caller, schoolId);
        AccountDetails details = wanted.details();
        NewPassword made = desk.asking(() -> make(school, wanted.username(), details));
        return desk.done(
                        caller,
                        school,
                        made.account(),
                        "create",
                        SchoolRole.of(details.roles()).toString())
                .withPassword(made.password());
    }

    private NewPassword make(TenantId school, String username, AccountDetails details) {
        try {
            return directory.create(school.value(), username, details);
        } catch (UsernameTaken taken) {
            throw new BusinessException(AccountError.ACCOUNT_USERNAME_TAKEN, username);
        } catch (EmailTaken taken) {
            throw new BusinessException(AccountError.ACCOUNT_EMAIL_TAKEN);
        }
    }
}
