package org.unionfed.commons.standing;

import org.unionfed.commons.tenancy.TenantId;

/**
 * What a service knows of the standing of schools. Where one is a bean, every operation of the service is shut to the
 * people of a suspended school.
 */
public interface SchoolStanding {

    /** Whether the school's people are shut out; asked outside of any unit of work. */
    boolean isSuspended(TenantId school);
}
