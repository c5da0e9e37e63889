package org.unionfed.commons.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a transaction runs.
 *
 * @param school the one school; none means across schools
 */
record Scope(@Nullable TenantId school) {

    /** Stands for "no school" where an id is needed; no row can have it. */
    static final UUID NOBODY = new UUID(0, 0);

    static final Scope ACROSS_SCHOOLS = new Scope(null);

    UUID hibernateTenant() {
        return school == null ? NOBODY : school.value();
    }

    /** The setting app.tenant_id, as row-level security reads it. */
    String tenantSetting() {
        return school == null ? "" : school.toString();
    }

    /** The setting app.federation, as row-level security reads it. */
    String federationSetting() {
        return school == null ? "on" : "off";
    }

    /**
     * The setting plan_cache_mode. What the federation asks of all schools has conditions that may be left out; a plan
     * made for any of them takes thousands of rows for one, and asking gets slower with the square of the schools.
     */
    String planningSetting() {
        return school == null ? "force_custom_plan" : "auto";
    }
}
