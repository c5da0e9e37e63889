package org.unionfed.notification.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Role;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads notices from the rows of a query. */
@Component
class NoticeRows implements RowMapper<Notice> {

    /** What such a query selects, from {@code notice n} and {@code read_mark m}. */
    static final String COLUMNS =
            "n.id, n.position, n.kind, array_to_string(n.roles, ',') as roles, n.parameters, n.created_at, m.read_at";

    private final JsonMapper json;

    NoticeRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Notice mapRow(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getLong("position"),
                NoticeKind.valueOf(row.getString("kind")),
                rolesOf(row.getString("roles")),
                parametersOf(row.getString("parameters")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instantOf(row.getObject("read_at", OffsetDateTime.class)));
    }

    private static Set<Role> rolesOf(String names) {
        var roles = EnumSet.noneOf(Role.class);
        for (Role.Scope scope : Role.Scope.values()) {
            for (String name : names.split(",")) {
                Role.of(name, scope).ifPresent(roles::add);
            }
        }
        return roles;
    }

    private Map<String, String> parametersOf(String text) {
        return json.readValue(text, new TypeReference<>() {});
    }

    private static @Nullable Instant instantOf(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
