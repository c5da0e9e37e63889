package org.unionfed.plan.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.keycloak.Account;
import org.unionfed.plan.keycloak.AccountDetails;

/** Use case: somebody's name, e-mail address or roles become others; a role that goes is gone at once. */
@Component
class ChangeAccount {

    private final AccountDesk desk;
    private final LastChair lastChair;
    private final FulfilWish fulfilWish;
    private final Clock clock;

    ChangeAccount(AccountDesk desk, LastChair lastChair, FulfilWish fulfilWish, Clock clock) {
        this.desk = desk;
        this.lastChair = lastChair;
        this.fulfilWish = fulfilWish;
        this.clock = clock;
    }

    AccountView handle(Caller caller, UUID schoolId, UUID id, ExpectedVersion seen, AccountChange change) {
        TenantId school = desk.open(caller, schoolId).id();
        AccountDetails wanted = change.details();
        return desk.show(
                caller,
                school,
                fulfilWish.handle(
                        school,
                        request -> wish(request, caller, school, desk.forChange(caller, school, id, seen), wanted)));
    }

    private Wish wish(UUID request, Caller caller, TenantId school, Account account, AccountDetails wanted) {
        if (!wanted.roles().contains(Role.CHAIR)) {
            lastChair.requireAnother(school, account);
        }
        boolean takesAway = !wanted.roles().containsAll(account.roles());
        return Wish.to(
                        WishKind.CHANGE,
                        request,
                        school,
                        account.id(),
                        caller,
                        "account.change",
                        differences(account, wanted),
                        clock.instant())
                .with(wanted, takesAway);
    }

    /** Names what changed; of personal data only that it did. */
    private static String differences(Account before, AccountDetails wanted) {
        String roles = SchoolRole.of(before.roles()) + " -> " + SchoolRole.of(wanted.roles());
        boolean details = !before.displayName().equals(wanted.displayName());
        return "roles " + roles + (details ? ", name" : "");
    }
}
