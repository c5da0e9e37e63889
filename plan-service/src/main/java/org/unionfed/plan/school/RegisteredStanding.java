package org.unionfed.plan.school;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.standing.SchoolStanding;
import org.unionfed.commons.tenancy.TenantId;

/** Tells from the register whose people are shut out. */
@Repository
class RegisteredStanding implements SchoolStanding {

    private final JdbcClient jdbc;

    RegisteredStanding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isSuspended(TenantId school) {
        return jdbc.sql("select school_is_suspended(:school)")
                .param("school", school.value())
                .query(Boolean.class)
                .single();
    }
}
