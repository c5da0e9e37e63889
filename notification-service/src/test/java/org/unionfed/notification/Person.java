package org.unionfed.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody who uses the service in a test.
 *
 * @param school none for people of the federation
 * @param role name in tokens
 */
public record Person(UUID id, @Nullable UUID school, String role) {

    public static Person at(UUID school, String role) {
        return new Person(UUID.randomUUID(), school, role);
    }

    public static Person ofFederation(String role) {
        return new Person(UUID.randomUUID(), null, role);
    }

    /** For requests without a network. */
    public RequestPostProcessor signedIn() {
        return SecurityMockMvcRequestPostProcessors.jwt().jwt(token -> claims().forEach(token::claim));
    }

    Map<String, Object> claims() {
        Map<String, Object> access = Map.of("union-api", Map.of("roles", List.of(role)));
        Map<String, Object> place = school == null
                ? Map.of("resource_access", access)
                : Map.of("organization", Map.of("qhzx", Map.of("id", school.toString(), "resource_access", access)));
        var claims = new java.util.HashMap<String, Object>(place);
        claims.put("sub", id.toString());
        claims.put("aud", List.of("union-api"));
        claims.put("preferred_username", "qhzx." + role);
        return claims;
    }
}
