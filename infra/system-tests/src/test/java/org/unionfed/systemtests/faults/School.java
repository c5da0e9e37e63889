package org.unionfed.systemtests.faults;

import java.util.Map;
import java.util.UUID;
import org.unionfed.testkit.token.TokenIssuer;

/** A school whose plan goes to and fro, and the tokens of those who send it. */
record School(UUID id, String code) {

    private static final UUID STAFF = UUID.randomUUID();

    /** A token of one and the same officer of the school. */
    String officer(TokenIssuer issuer) {
        Map<String, Object> membership = Map.of("id", id.toString(), "resource_access", role("officer"));
        return issuer.token(Map.of("sub", id.toString(), "organization", Map.of(code, membership)));
    }

    /** A token of one and the same reviewer of the federation. */
    static String staff(TokenIssuer issuer) {
        return issuer.token(Map.of("sub", STAFF.toString(), "resource_access", role("federation-staff")));
    }

    private static Map<String, Object> role(String role) {
        return Map.of("union-api", Map.of("roles", new String[] {role}));
    }
}
