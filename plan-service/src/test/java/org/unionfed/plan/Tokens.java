package org.unionfed.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/** Tokens with the claims Keycloak writes. */
public final class Tokens {

    private Tokens() {}

    /** Somebody of a school. */
    public static JwtRequestPostProcessor ofSchool(UUID school, String code, String... roles) {
        Map<String, Object> membership = Map.of(
                "id", school.toString(),
                "groups", Arrays.stream(roles).map(it -> "/" + it).toList(),
                "resource_access", Map.of("union-api", Map.of("roles", List.of(roles))));
        return person(code + "." + roles[0], Map.of("organization", Map.of(code, membership)));
    }

    /** Somebody of the federation. */
    public static JwtRequestPostProcessor ofFederation(String... roles) {
        return person(
                "fed." + roles[0], Map.of("resource_access", Map.of("union-api", Map.of("roles", List.of(roles)))));
    }

    private static JwtRequestPostProcessor person(String username, Map<String, Object> claims) {
        return jwt().jwt(token -> token.subject(
                        UUID.nameUUIDFromBytes(username.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .toString())
                .audience(List.of("union-api"))
                .claim("preferred_username", username)
                .claim("name", username)
                .claims(it -> it.putAll(claims)));
    }
}
