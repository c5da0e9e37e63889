package org.unionfed.plan.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.unionfed.commons.security.Caller;
import org.unionfed.plan.keycloak.Account;

/** What can be done with an account. */
public enum AccountAction {
    EDIT,
    DEACTIVATE,
    REACTIVATE,
    RENEW_PASSWORD;

    /** The name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What this caller may do next; nobody shuts themselves out. */
    static List<AccountAction> openTo(Caller caller, Account account) {
        if (!account.enabled()) {
            return List.of(EDIT, REACTIVATE);
        }
        return account.id().equals(caller.userId()) ? List.of(EDIT) : List.of(EDIT, DEACTIVATE, RENEW_PASSWORD);
    }
}
