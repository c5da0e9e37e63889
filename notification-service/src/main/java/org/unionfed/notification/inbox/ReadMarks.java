package org.unionfed.notification.inbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has read what, in a transaction of {@link Audience#within}. */
@Component
public class ReadMarks {

    private static final String UNREAD = """
            select count(n.position)
            from unnest(cast(string_to_array(:users, ',') as uuid[]), string_to_array(:roles, ';'))
                with ordinality as r (user_id, roles, ordinal)
            left join notice n on n.tenant_id = :audience and n.roles && string_to_array(r.roles, ',')
                and n.kind = any (string_to_array(:kinds, ','))
                and not exists (select from read_mark m
                    where m.tenant_id = n.tenant_id and m.user_id = r.user_id and m.position = n.position)
            group by r.ordinal order by r.ordinal
            """;

    private static final String MARK = """
            insert into read_mark (tenant_id, user_id, position, read_at)
            select n.tenant_id, :user, n.position, :at from notice n
            where n.tenant_id = :audience and n.roles && string_to_array(:roles, ',')
                and n.kind = any (string_to_array(:kinds, ','))
            """;

    private final JdbcClient jdbc;

    ReadMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many notices each of several readers has not read, with one statement.
     *
     * @param readers of this one audience
     * @return in the readers' order
     */
    public List<Integer> unread(UUID audience, List<Reader> readers) {
        return jdbc.sql(UNREAD)
                .param("audience", audience)
                .param("users", joined(",", readers.stream().map(it -> it.user().toString())))
                .param(
                        "roles",
                        joined(";", readers.stream().map(it -> it.audience().roleNames())))
                .param("kinds", NoticeKind.known())
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /** Answers whether there is such a notice for this reader; the first mark stays. */
    boolean mark(Reader reader, UUID notice, Instant now) {
        return marking(
                                reader,
                                MARK + " and n.id = :id on conflict (tenant_id, user_id, position)"
                                        + " do update set read_at = read_mark.read_at",
                                now)
                        .param("id", notice)
                        .update()
                == 1;
    }

    void markAll(Reader reader, Instant now) {
        marking(reader, MARK + " on conflict do nothing", now).update();
    }

    private JdbcClient.StatementSpec marking(Reader reader, String sql, Instant now) {
        return jdbc.sql(sql)
                .param("audience", reader.audience().id())
                .param("roles", reader.audience().roleNames())
                .param("user", reader.user())
                .param("kinds", NoticeKind.known())
                .param("at", now.atOffset(ZoneOffset.UTC));
    }

    private static String joined(String separator, java.util.stream.Stream<String> parts) {
        return parts.collect(Collectors.joining(separator));
    }
}
