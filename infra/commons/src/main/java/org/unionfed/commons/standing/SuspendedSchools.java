package org.unionfed.commons.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;

/** Whose people are shut out for now: a small replica, kept by what is told of schools. */
public class SuspendedSchools implements SchoolStanding {

    private static final String AMONG = """
        select tenant_id from school_suspension where tenant_id = any (:schools)
        """;

    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    SuspendedSchools(JdbcClient jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /** Shuts the school; to be called in a transaction of that school. */
    public void add(TenantId school, Instant since) {
        jdbc.sql("insert into school_suspension (tenant_id, since) values (:school, :since) on conflict do nothing")
                .param("school", school.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Opens the school again; to be called in a transaction of that school. */
    public void remove(TenantId school) {
        jdbc.sql("delete from school_suspension where tenant_id = :school")
                .param("school", school.value())
                .update();
    }

    /** Asked in the school's own name. */
    @Override
    public boolean isSuspended(TenantId school) {
        return tenancy.inSchool(school, () -> !ask(Set.of(school.value())).isEmpty());
    }

    /** Those of the schools that are suspended. Asks nothing for none. */
    public Set<UUID> among(Set<UUID> schools) {
        return schools.isEmpty() ? Set.of() : tenancy.acrossSchools(() -> ask(schools));
    }

    private Set<UUID> ask(Set<UUID> schools) {
        return Set.copyOf(jdbc.sql(AMONG)
                .param("schools", schools.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
