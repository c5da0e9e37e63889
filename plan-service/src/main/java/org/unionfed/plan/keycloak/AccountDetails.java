package org.unionfed.plan.keycloak;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.security.Role;

/** What can be said anew about an account. */
public record AccountDetails(String displayName, @Nullable String email, Set<Role> roles) {

    public AccountDetails {
        roles = Set.copyOf(roles);
    }
}
