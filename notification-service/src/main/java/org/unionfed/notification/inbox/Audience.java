package org.unionfed.notification.inbox;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;

/**
 * Whom a notice is for, or whose notices somebody may read: people with certain roles in one school or in the
 * federation.
 *
 * @param id the school's tenant, or {@link #FEDERATION}
 * @param roles one of them is enough
 */
public record Audience(UUID id, Set<Role> roles) {

    /** Stands for the federation where a school has its tenant id; no organization of Keycloak has this id. */
    public static final UUID FEDERATION = new UUID(0, 0);

    public Audience {
        roles = Set.copyOf(roles);
    }

    public static Audience inSchool(TenantId school, Role... roles) {
        return new Audience(school.value(), Set.of(roles));
    }

    public static Audience inFederation(Role... roles) {
        return new Audience(FEDERATION, Set.of(roles));
    }

    /** What the caller belongs to; one without a school and outside the federation is refused. */
    public static Audience of(Caller caller) {
        Caller.School school = caller.school();
        if (school != null) {
            return new Audience(school.tenant().value(), caller.roles());
        }
        if (!caller.ofFederation()) {
            throw new BusinessException(CommonError.NO_SCHOOL);
        }
        return new Audience(FEDERATION, caller.roles());
    }

    /** Runs work in one transaction that sees this audience's rows and no others. */
    public <T> T within(Tenancy tenancy, Supplier<T> work) {
        return id.equals(FEDERATION) ? tenancy.acrossSchools(work) : tenancy.inSchool(new TenantId(id), work);
    }

    /** The roles' names with commas between them. */
    String roleNames() {
        return roles.stream().map(Role::wireName).sorted().collect(Collectors.joining(","));
    }
}
