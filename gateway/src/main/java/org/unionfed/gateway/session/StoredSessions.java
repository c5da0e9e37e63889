package org.unionfed.gateway.session;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks into the table of sessions, which all gateways share. */
@Component
class StoredSessions implements LiveSessions {

    private static final String LIVING = """
            select session_id from spring_session
            where session_id = any (cast(string_to_array(:sessions, ',') as char(36)[])) and expiry_time > :now
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<String> among(Set<String> sessions) {
        Set<String> living = new HashSet<>();
        jdbc.sql(LIVING)
                .param("sessions", String.join(",", sessions))
                .param("now", clock.millis())
                .query(row -> {
                    living.add(row.getString("session_id"));
                });
        return living;
    }
}
