package org.unionfed.plan.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.keycloak.AccountDetails;
import org.unionfed.plan.keycloak.AccountRules;
import org.unionfed.plan.school.RegisteredSchool;
import org.unionfed.plan.school.SchoolRegister;

/** Use case: somebody of a school gets an account, with a password for the first sign-in. */
@Component
class CreateAccount {

    private final AccountDesk desk;
    private final FulfilWish fulfilWish;
    private final SchoolRegister register;
    private final Tenancy tenancy;
    private final Clock clock;

    CreateAccount(AccountDesk desk, FulfilWish fulfilWish, SchoolRegister register, Tenancy tenancy, Clock clock) {
        this.desk = desk;
        this.fulfilWish = fulfilWish;
        this.register = register;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    AccountView handle(Caller caller, UUID schoolId, NewAccount wanted) {
        RegisteredSchool school = desk.open(caller, schoolId);
        AccountDetails details = wanted.details();
        requireAllowed(school, wanted.username());
        return desk.show(
                caller,
                school.id(),
                fulfilWish.handle(
                        school.id(),
                        wanted.username(),
                        request -> Wish.toCreate(
                                request, school.id(), wanted.username(), details, caller, clock.instant())));
    }

    private void requireAllowed(RegisteredSchool school, String username) {
        if (!AccountRules.isUsernameOf(school.code(), username)) {
            throw new BusinessException(AccountError.ACCOUNT_USERNAME_NOT_ALLOWED, username, school.code());
        }
        if (tenancy.acrossSchools(() -> register.promisesUsername(username))) {
            throw new BusinessException(AccountError.ACCOUNT_USERNAME_TAKEN, username);
        }
    }
}
