package org.unionfed.testkit.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Somebody who calls the suite in a test, a person or a machine.
 *
 * @param id of the account
 * @param rights the claims that say where they belong and what they may do, as Keycloak writes them
 */
public record Person(UUID id, String username, Map<String, Object> rights) {

    static final String CLIENT = "union-api";

    public Person {
        rights = Map.copyOf(rights);
    }

    /** Somebody of a school; the same code and first role are the same account. */
    public static Person ofSchool(UUID school, String code, String... roles) {
        return named(code + "." + roles[0], Map.of("organization", Map.of(code, membership(school, roles))));
    }

    /** Somebody of the federation, or a machine; the same first role is the same account. */
    public static Person ofFederation(String... roles) {
        return named("fed." + roles[0], Map.of("resource_access", access(roles)));
    }

    /** Somebody else with the same rights. */
    public Person another() {
        return new Person(UUID.randomUUID(), username, rights);
    }

    /** All that a token says of them. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new HashMap<>(rights);
        claims.put("sub", id.toString());
        claims.put("aud", List.of(CLIENT));
        claims.put("preferred_username", username);
        claims.put("name", username);
        return claims;
    }

    static Map<String, Object> membership(UUID school, String... roles) {
        return Map.of(
                "id", school.toString(),
                "groups", Stream.of(roles).map(it -> "/" + it).toList(),
                "resource_access", access(roles));
    }

    static Map<String, Object> access(String... roles) {
        return Map.of(CLIENT, Map.of("roles", List.of(roles)));
    }

    private static Person named(String username, Map<String, Object> rights) {
        return new Person(UUID.nameUUIDFromBytes(username.getBytes(UTF_8)), username, rights);
    }
}
