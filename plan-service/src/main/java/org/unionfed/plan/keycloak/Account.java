package org.unionfed.plan.keycloak;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.security.Role;

/**
 * Somebody's account in a school.
 *
 * @param username what they sign in with; never changes
 * @param enabled whether they may sign in
 * @param roles what they are in their union, {@link Role#MEMBER} always among them
 */
public record Account(
        UUID id,
        String username,
        String displayName,
        @Nullable String email,
        boolean enabled,
        Set<Role> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Whether they can act as their union's chair. */
    public boolean actsAsChair() {
        return enabled && roles.contains(Role.CHAIR);
    }
}
