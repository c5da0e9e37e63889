package org.unionfed.plan.account;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.keycloak.AccountDetails;

/**
 * What somebody wishes of an account, with all it takes to carry it out later and to say afterwards who wished it.
 *
 * @param id name of the request
 * @param account unknown as long as it is to be made
 * @param username of an account that is to be made
 * @param details name, address and roles; forgotten when they were carried out
 * @param endsSessions whether it takes something away that must not go on in an open session
 * @param action and {@code detail} are for the audit log
 * @param since what is left of earlier attempts is not older
 * @param done whether it was carried out and recorded
 */
record Wish(
        UUID id,
        TenantId school,
        WishKind kind,
        @Nullable UUID account,
        @Nullable String username,
        @Nullable AccountDetails details,
        boolean endsSessions,
        UUID actor,
        Set<Role> actorRoles,
        String action,
        String detail,
        Instant since,
        boolean done) {

    static Wish toCreate(
            UUID id, TenantId school, String username, AccountDetails details, Caller caller, Instant now) {
        String roles = SchoolRole.of(details.roles()).toString();
        return new Wish(
                id,
                school,
                WishKind.CREATE,
                null,
                username,
                details,
                false,
                caller.userId(),
                caller.roles(),
                "account.create",
                roles,
                now,
                false);
    }

    static Wish to(
            WishKind kind,
            UUID id,
            TenantId school,
            UUID account,
            Caller caller,
            String action,
            String detail,
            Instant now) {
        return new Wish(
                id,
                school,
                kind,
                account,
                null,
                null,
                false,
                caller.userId(),
                caller.roles(),
                action,
                detail,
                now,
                false);
    }

    Wish with(AccountDetails said, boolean takesRolesAway) {
        return new Wish(
                id,
                school,
                kind,
                account,
                username,
                said,
                takesRolesAway,
                actor,
                actorRoles,
                action,
                detail,
                since,
                done);
    }

    /** Takes over what an earlier wish for the same account left. */
    Wish after(Wish left) {
        return new Wish(
                id,
                school,
                kind,
                left.account,
                username,
                details,
                endsSessions,
                actor,
                actorRoles,
                action,
                detail,
                left.since,
                done);
    }

    UUID knownAccount() {
        return Objects.requireNonNull(account, "the account is known");
    }

    String newUsername() {
        return Objects.requireNonNull(username, "an account is to be made");
    }

    AccountDetails saidDetails() {
        return Objects.requireNonNull(details, "name and roles were said");
    }

    /** Who wished it, as far as the audit log wants to know. */
    Caller caller() {
        return new Caller(actor, "", "", null, actorRoles);
    }
}
