package org.unionfed.commons.security;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.tenancy.TenantId;

/**
 * Who is calling, for which school and with which roles: taken from a verified token and from nowhere else, and
 * passed on as a parameter. Controllers declare it as an argument.
 *
 * @param userId the account's id in Keycloak
 * @param username sign-in name
 * @param displayName what people see
 * @param school the school they act for; none for the federation
 * @param roles roles that hold for this request: those of the school, or those of the federation
 */
public record Caller(
        UUID userId,
        String username,
        String displayName,
        @Nullable School school,
        Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /**
     * The school a caller acts for.
     *
     * @param tenant id of its Keycloak organization
     * @param code the organization's alias, for example {@code csxx}
     */
    public record School(TenantId tenant, String code) {}

    /** The caller's school; a caller without one is refused with {@link CommonError#NO_SCHOOL}. */
    public TenantId tenant() {
        if (school == null) {
            throw new BusinessException(CommonError.NO_SCHOOL);
        }
        return school.tenant();
    }

    public boolean hasAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Refuses with {@link CommonError#NOT_ALLOWED} unless the caller has at least one of the roles. */
    public void requireAny(Role... wanted) {
        if (!hasAny(wanted)) {
            throw new BusinessException(CommonError.NOT_ALLOWED);
        }
    }

    /** Whether this is somebody of the federation itself. */
    public boolean ofFederation() {
        return hasAny(Role.FEDERATION_STAFF, Role.FEDERATION_ADMIN, Role.FEDERATION_AUDITOR);
    }

    /** Whether they may read what all schools do: somebody of the federation, or a system that reads for it. */
    public boolean readsAllSchools() {
        return ofFederation() || hasAny(Role.INTEGRATION);
    }

    /** Refuses with {@link CommonError#NOT_ALLOWED} unless the caller may read what all schools do. */
    public void requireReadsAllSchools() {
        if (!readsAllSchools()) {
            throw new BusinessException(CommonError.NOT_ALLOWED);
        }
    }

    /** Whether they act for no school and so look at all of them. */
    public boolean standsAboveSchools() {
        return school == null && readsAllSchools();
    }
}
