package org.unionfed.notification.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionfed.commons.standing.SchoolStanding;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;

/** Whose people are shut out for now: a small replica of what plan-service says of schools. */
@Component
public class SuspendedSchools implements SchoolStanding {

    private static final String AMONG = """
        select tenant_id from suspended_school
        where tenant_id = any (cast(string_to_array(:audiences, ',') as uuid[]))
        """;

    private final JdbcClient jdbc;
    private final Tenancy tenancy;

    SuspendedSchools(JdbcClient jdbc, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
    }

    /** To be called in a transaction of that school. */
    public void add(TenantId school, Instant since) {
        jdbc.sql("insert into suspended_school (tenant_id, since) values (:school, :since) on conflict do nothing")
                .param("school", school.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** To be called in a transaction of that school. */
    public void remove(TenantId school) {
        jdbc.sql("delete from suspended_school where tenant_id = :school")
                .param("school", school.value())
                .update();
    }

    /** Asked in the school's own name. */
    @Override
    public boolean isSuspended(TenantId school) {
        return tenancy.inSchool(school, () -> !ask(Set.of(school.value())).isEmpty());
    }

    /** Those of the audiences that are suspended schools. Asks nothing for none. */
    public Set<UUID> among(Set<UUID> audiences) {
        return audiences.isEmpty() ? Set.of() : tenancy.acrossSchools(() -> ask(audiences));
    }

    private Set<UUID> ask(Set<UUID> audiences) {
        Set<UUID> found = new HashSet<>();
        jdbc.sql(AMONG)
                .param("audiences", audiences.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .query(row -> {
                    found.add(row.getObject("tenant_id", UUID.class));
                });
        return found;
    }
}
