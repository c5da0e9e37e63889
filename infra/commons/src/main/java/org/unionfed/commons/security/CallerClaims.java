package org.unionfed.commons.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller.School;
import org.unionfed.commons.security.Role.Scope;
import org.unionfed.commons.tenancy.TenantId;

/**
 * Reads a {@link Caller} from the claims of a verified token; nobody else reads these claims. Roles in a school count
 * only inside the organization claim, roles of the federation only outside it: Keycloak may repeat school roles of
 * all a person's schools at the top, and those must not give rights in this one.
 */
public final class CallerClaims {

    private static final String CLIENT = "union-api";

    private CallerClaims() {}

    /** The caller whom a verified token names; none where nobody has signed in with one. */
    public static Optional<Caller> caller(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof ClaimAccessor token
                ? Optional.of(read(token.getClaims()))
                : Optional.empty();
    }

    /**
     * The caller a token names. Someone with a role of the federation acts for it, whatever schools the token also
     * names; everybody else needs exactly one school and is refused with {@link CommonError#NO_SCHOOL} without.
     */
    public static Caller read(Map<String, Object> claims) {
        Set<Role> ofFederation = roles(claims, Scope.FEDERATION);
        if (!ofFederation.isEmpty()) {
            return caller(claims, null, ofFederation);
        }
        Map<String, Object> organizations = members(claims.get("organization"));
        if (organizations.size() != 1) {
            throw new BusinessException(CommonError.NO_SCHOOL);
        }
        var only = organizations.entrySet().iterator().next();
        Map<String, Object> organization = members(only.getValue());
        return caller(claims, school(only.getKey(), organization), roles(organization, Scope.SCHOOL));
    }

    private static Caller caller(Map<String, Object> claims, @Nullable School school, Set<Role> roles) {
        UUID userId = uuid(claims.get("sub")).orElseThrow(() -> new BusinessException(CommonError.NOT_ALLOWED));
        String username = text(claims, "preferred_username", userId.toString());
        return new Caller(userId, username, text(claims, "name", username), school, roles);
    }

    private static School school(String alias, Map<String, Object> organization) {
        return uuid(organization.get("id"))
                .map(id -> new School(new TenantId(id), alias))
                .orElseThrow(() -> new BusinessException(CommonError.NO_SCHOOL));
    }

    private static Set<Role> roles(Map<String, Object> holder, Scope scope) {
        Map<String, Object> client =
                members(members(holder.get("resource_access")).get(CLIENT));
        Collection<?> names = client.get("roles") instanceof Collection<?> it ? it : List.of();
        return names.stream()
                .flatMap(it -> it instanceof String name ? Role.of(name, scope).stream() : Stream.of())
                .collect(Collectors.toUnmodifiableSet());
    }

    @SuppressWarnings("unchecked") // the members of a JSON object have names
    private static Map<String, Object> members(@Nullable Object claim) {
        return claim instanceof Map<?, ?> object ? (Map<String, Object>) object : Map.of();
    }

    private static String text(Map<String, Object> claims, String name, String otherwise) {
        return claims.get(name) instanceof String text && !text.isBlank() ? text : otherwise;
    }

    private static Optional<UUID> uuid(@Nullable Object claim) {
        try {
            return claim instanceof String text ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
