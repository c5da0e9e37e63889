package org.unionfed.notification.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionfed.notification.inbox.Reader;

/** Keeps when people were last here, in a transaction of their audience. */
@Component
class Visits {

    /** Who comes back sooner is still on the same visit, so that what is new does not vanish by a reload. */
    static final Duration PAUSE = Duration.ofMinutes(30);

    private static final String ARRIVE = """
            insert into visit (tenant_id, user_id, seen_at, seen_position)
            values (:audience, :user, :now,
                    coalesce((select last_position from audience where tenant_id = :audience), 0))
            on conflict (tenant_id, user_id) do update set
                last_at = case when visit.seen_at <= :over then visit.seen_at else visit.last_at end,
                last_position = case when visit.seen_at <= :over then visit.seen_position else visit.last_position end,
                seen_at = excluded.seen_at, seen_position = excluded.seen_position
            returning last_at, last_position
            """;

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the reader is here; answers where their visit before this one ended, if there was one. */
    Optional<Visit> arrive(Reader reader, Instant now) {
        return jdbc.sql(ARRIVE)
                .param("audience", reader.audience().id())
                .param("user", reader.user())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("over", now.minus(PAUSE).atOffset(ZoneOffset.UTC))
                .query(Visits::read)
                .single();
    }

    private static Optional<Visit> read(ResultSet row, int number) throws SQLException {
        OffsetDateTime at = row.getObject("last_at", OffsetDateTime.class);
        return at == null ? Optional.empty() : Optional.of(new Visit(at.toInstant(), row.getLong("last_position")));
    }

    /** Where a visit ended: when, and up to which notice of the audience. */
    record Visit(Instant endedAt, long position) {}
}
