package org.unionfed.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/** People and machines with the claims Keycloak writes; the same names give the same account. */
public final class Callers {

    private static final String CLIENT = "union-api";

    private Callers() {}

    /** Somebody of a school. */
    public static JwtRequestPostProcessor ofSchool(UUID school, String code, String... roles) {
        Map<String, Object> membership = Map.of(
                "id", school.toString(),
                "groups", Arrays.stream(roles).map(it -> "/" + it).toList(),
                "resource_access", access(roles));
        return named(code + "." + roles[0], Map.of("organization", Map.of(code, membership)));
    }

    /** Somebody of the federation, or a machine. */
    public static JwtRequestPostProcessor ofFederation(String... roles) {
        return named("fed." + roles[0], Map.of("resource_access", access(roles)));
    }

    private static Map<String, Object> access(String... roles) {
        return Map.of(CLIENT, Map.of("roles", List.of(roles)));
    }

    private static JwtRequestPostProcessor named(String username, Map<String, Object> claims) {
        return jwt().jwt(token -> token.subject(
                        UUID.nameUUIDFromBytes(username.getBytes(UTF_8)).toString())
                .audience(List.of(CLIENT))
                .claim("preferred_username", username)
                .claim("name", username)
                .claims(it -> it.putAll(claims)));
    }
}
