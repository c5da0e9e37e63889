package org.unionfed.plan.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.tenancy.TenantId;

/**
 * Which schools belong to the federation, for the other parts of this service. Runs in the caller's unit of work:
 * across schools it sees all of them, in a school only that one.
 */
@Repository
public class SchoolRegister {

    private static final String COLUMNS = "select organization_id, code, name, kind, region, state from school ";

    private final JdbcClient jdbc;

    SchoolRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Schools by code, active or suspended.
     *
     * @param after only those behind this code; none for the first
     */
    public List<RegisteredSchool> page(@Nullable String after, int limit) {
        return jdbc.sql(COLUMNS + """
                        where state <> 'PROVISIONING' and (cast(:after as text) is null or code > :after)
                        order by code limit :limit
                        """)
                .param("after", after)
                .param("limit", limit)
                .query(SchoolRegister::read)
                .list();
    }

    /** One school, active or suspended. */
    public Optional<RegisteredSchool> find(TenantId school) {
        return jdbc.sql(COLUMNS + "where organization_id = :id and state <> 'PROVISIONING'")
                .param("id", school.value())
                .query(SchoolRegister::read)
                .optional();
    }

    /** Whether a school that is not ready yet is to have a first account of this name; to be asked across schools. */
    public boolean promisesUsername(String username) {
        return jdbc.sql("""
            select exists (select from school where state = 'PROVISIONING' and chair_username = :username)
            """).param("username", username).query(Boolean.class).single();
    }

    private static RegisteredSchool read(ResultSet row, int number) throws SQLException {
        return new RegisteredSchool(
                new TenantId(row.getObject("organization_id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                SchoolKind.valueOf(row.getString("kind")),
                row.getString("region"),
                SchoolState.valueOf(row.getString("state")));
    }
}
