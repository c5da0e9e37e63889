package org.unionfed.plan.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.security.Caller;
import org.unionfed.plan.keycloak.Account;

/**
 * An account as its readers get it.
 *
 * @param own whether it is the caller's own
 * @param temporaryPassword shown once, right after it was set; has to be changed at the next sign-in
 * @param version tells whether it was changed meanwhile; larger does not mean later
 * @param actions what this caller may do next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountView(
        UUID id,
        String username,
        String displayName,
        @Nullable String email,
        State state,
        List<SchoolRole> roles,
        boolean own,
        @Nullable String temporaryPassword,
        long version,
        List<AccountAction> actions) {

    static AccountView of(Account account, Caller caller) {
        return new AccountView(
                account.id(),
                account.username(),
                account.displayName(),
                account.email(),
                account.enabled() ? State.ACTIVE : State.INACTIVE,
                SchoolRole.of(account.roles()),
                account.id().equals(caller.userId()),
                null,
                versionOf(account),
                AccountAction.openTo(caller, account));
    }

    AccountView withPassword(String password) {
        return new AccountView(id, username, displayName, email, state, roles, own, password, version, actions);
    }

    /** The account server counts no versions, so an account's version is drawn from what it says. */
    static long versionOf(Account account) {
        var sum = new CRC32();
        String said = String.join(
                "\n",
                account.username(),
                account.displayName(),
                String.valueOf(account.email()),
                String.valueOf(account.enabled()),
                SchoolRole.of(account.roles()).toString());
        sum.update(said.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** Whether somebody may sign in. */
    public enum State {
        ACTIVE,
        INACTIVE
    }
}
