package org.unionfed.plan.school;

import org.unionfed.commons.tenancy.TenantId;

/** A member school with its organization, as the other parts of this service know it. */
public record RegisteredSchool(
        TenantId id, String code, String name, SchoolKind kind, String region, SchoolState state) {}
