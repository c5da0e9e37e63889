package org.unionfed.notification.inbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where notices are put up. Of each audience it keeps the latest thousand at least. */
@Component
public class NoticeBoard {

    /** Enough for years of a school and for a year of a large federation; keeps every count and list cheap. */
    static final int DEPTH = 1_000;

    /** Taken down one by one, each would have to find its way past all that were taken down before it. */
    static final int TAKEN_DOWN_TOGETHER = 50;

    private static final String POST = """
            with place as (
                insert into audience (tenant_id, last_position) values (:audience, 1)
                on conflict (tenant_id) do update set last_position = audience.last_position + 1
                returning last_position)
            insert into notice (tenant_id, position, id, kind, roles, parameters, created_at)
            select :audience, last_position, :id, :kind, string_to_array(:roles, ','), cast(:parameters as jsonb), :at
            from place
            returning position
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeBoard(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Puts up a notice, in a transaction of {@link Audience#within}.
     *
     * @param id unique within the audience
     * @param parameters values for the places in the kind's text and link
     * @param at when it happened
     */
    public void post(Audience audience, UUID id, NoticeKind kind, Map<String, String> parameters, Instant at) {
        long position = jdbc.sql(POST)
                .param("audience", audience.id())
                .param("id", id)
                .param("kind", kind.name())
                .param("roles", audience.roleNames())
                .param("parameters", json.writeValueAsString(parameters))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        if (position % TAKEN_DOWN_TOGETHER == 0) {
            takeDown(audience, position - DEPTH);
        }
    }

    private void takeDown(Audience audience, long upTo) {
        jdbc.sql("delete from notice where tenant_id = :audience and position <= :upTo")
                .param("audience", audience.id())
                .param("upTo", upTo)
                .update();
    }
}
