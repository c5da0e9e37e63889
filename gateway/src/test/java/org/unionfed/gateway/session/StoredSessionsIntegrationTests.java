package org.unionfed.gateway.session;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.gateway.support.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class StoredSessionsIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void knowsASessionUntilTheVeryInstantItRunsOut() {
        String over = store(NOW);
        String living = store(NOW.plusMillis(1));
        String unknown = UUID.randomUUID().toString();

        var sessions = new StoredSessions(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(sessions.among(Set.of(over, living, unknown))).containsExactly(living);
    }

    private String store(Instant end) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into spring_session values (:id, :id, 0, 0, 60, :end, null)")
                .param("id", id)
                .param("end", end.toEpochMilli())
                .update();
        return id;
    }
}
