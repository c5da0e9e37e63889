package org.unionfed.plan.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.plan.school.SchoolView.ChairView;

/** Reads the register for people, each list in one statement, by code. */
@Repository
class ListedSchools {

    private static final String SCHOOLS =
            "select s.*, p.problem from school s left join school_pending p using (registration_id) ";

    private final JdbcClient jdbc;

    ListedSchools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, and one row more when there is a next. */
    List<SchoolView> page(SchoolFilter filter, Caller caller) {
        return jdbc.sql(SCHOOLS + """
            where withdrawn_at is null and (cast(:state as text) is null or state = :state)
              and (cast(:region as text) is null or region = :region)
              and (cast(:search as text) is null
                   or position(lower(:search) in lower(name)) > 0 or position(lower(:search) in code) > 0)
              and (cast(:after as text) is null or code > :after)
            order by code limit :rows
            """)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("region", filter.region())
                .param("search", filter.search())
                .param("after", filter.after())
                .param("rows", filter.rows())
                .query((row, number) -> read(row, caller))
                .list();
    }

    /** The school of this organization or registration. */
    Optional<SchoolView> find(UUID id, Caller caller) {
        return jdbc.sql(SCHOOLS + "where withdrawn_at is null and (organization_id = :id or registration_id = :id)")
                .param("id", id)
                .query((row, number) -> read(row, caller))
                .optional();
    }

    private static SchoolView read(ResultSet row, Caller caller) throws SQLException {
        SchoolState state = SchoolState.valueOf(row.getString("state"));
        UUID organization = row.getObject("organization_id", UUID.class);
        return new SchoolView(
                organization == null ? row.getObject("registration_id", UUID.class) : organization,
                row.getString("code"),
                row.getString("name"),
                SchoolKind.valueOf(row.getString("kind")),
                row.getString("region"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("contact_email"),
                state,
                row.getString("problem"),
                chair(row, caller),
                row.getLong("version"),
                SchoolAction.openTo(caller, state));
    }

    private static @Nullable ChairView chair(ResultSet row, Caller caller) throws SQLException {
        if (!caller.hasAny(Role.FEDERATION_ADMIN)) {
            return null;
        }
        boolean made = row.getObject("organization_id") != null;
        return new ChairView(
                row.getString("chair_username"),
                row.getString("chair_display_name"),
                made ? null : row.getString("chair_email"),
                null);
    }

    /**
     * Which schools are wanted.
     *
     * @param search part of the name or the code
     * @param after code the page before ended with
     */
    record SchoolFilter(
            @Nullable SchoolState state,
            @Nullable String region,
            @Nullable String search,
            @Nullable String after,
            int rows) {}
}
