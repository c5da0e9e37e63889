package org.unionfed.commons.security;

import java.util.Arrays;
import java.util.Optional;

/** The roles of the suite, by their names in Keycloak's client {@code union-api}. */
public enum Role {
    MEMBER("member", Scope.SCHOOL),
    OFFICER("officer", Scope.SCHOOL),
    CHAIR("chair", Scope.SCHOOL),
    WELFARE_OFFICER("welfare-officer", Scope.SCHOOL),
    WELFARE_APPROVER("welfare-approver", Scope.SCHOOL),
    AUDITOR("auditor", Scope.SCHOOL),
    FEDERATION_STAFF("federation-staff", Scope.FEDERATION),
    FEDERATION_ADMIN("federation-admin", Scope.FEDERATION),
    FEDERATION_AUDITOR("federation-auditor", Scope.FEDERATION),
    INTEGRATION("integration", Scope.FEDERATION);

    /** Where a role comes from: the organization claim for a school, the client's own roles for the federation. */
    public enum Scope {
        SCHOOL,
        FEDERATION
    }

    private final String wireName;
    private final Scope scope;

    Role(String wireName, Scope scope) {
        this.wireName = wireName;
        this.scope = scope;
    }

    /** The name in tokens and on the wire. */
    public String wireName() {
        return wireName;
    }

    public Scope scope() {
        return scope;
    }

    /** The role of that name and scope; a name of the other scope is no role at all. */
    public static Optional<Role> of(String wireName, Scope scope) {
        return Arrays.stream(values())
                .filter(it -> it.scope == scope && it.wireName.equals(wireName))
                .findFirst();
    }
}
