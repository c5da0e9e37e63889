package org.unionfed.plan.keycloak;

import org.jspecify.annotations.Nullable;
import org.unionfed.commons.security.Role;

/**
 * Which accounts of a school are wanted, in the order of their user names.
 *
 * @param search part of the user name, the name or the e-mail address
 * @param role an office somebody holds; {@link Role#MEMBER} is everybody
 * @param first how many to leave out
 * @param rows how many to read at most
 */
public record AccountFilter(
        @Nullable String search, @Nullable Role role, int first, int rows) {}
