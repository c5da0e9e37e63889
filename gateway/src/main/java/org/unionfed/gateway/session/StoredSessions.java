package org.unionfed.gateway.session;

import java.time.Clock;
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
        return jdbc.sql(LIVING)
                .param("sessions", String.join(",", sessions))
                .param("now", clock.millis())
                .query(String.class)
                .set();
    }
}
