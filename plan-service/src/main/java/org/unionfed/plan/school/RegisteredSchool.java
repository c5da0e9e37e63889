package org.unionfed.plan.school;

import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;

/** A member school with its organization, as the other parts of this service know it. */
public record RegisteredSchool(
        TenantId id, String code, String name, SchoolKind kind, String region, SchoolState state) {

    /** Refuses the school's own people with SCHOOL_SUSPENDED while it is suspended; the federation may go on. */
    public void requireOpenFor(Caller caller) {
        if (state == SchoolState.SUSPENDED && caller.school() != null) {
            throw new BusinessException(CommonError.SCHOOL_SUSPENDED);
        }
    }
}
