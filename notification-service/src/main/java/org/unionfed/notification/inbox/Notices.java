package org.unionfed.notification.inbox;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds notices, in a transaction of {@link Audience#within}. */
@Component
public class Notices {

    private static final String PAGE = "select " + NoticeRows.COLUMNS + """

            from notice n left join read_mark m
                on m.tenant_id = n.tenant_id and m.position = n.position and m.user_id = :user
            where n.tenant_id = :audience and n.roles && string_to_array(:roles, ',')
                and n.kind = any (string_to_array(:kinds, ','))
                and n.position < :before and (m.read_at is null or not :unread)
            order by n.position desc limit :limit
            """;

    private static final String NEWER = "select " + NoticeRows.COLUMNS + """

            from notice n left join read_mark m on false
            where n.tenant_id = :audience and n.position > :after
                and n.kind = any (string_to_array(:kinds, ','))
            order by n.position limit :limit
            """;

    private final JdbcClient jdbc;
    private final NoticeRows rows;

    Notices(JdbcClient jdbc, NoticeRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * The newest notices for one reader, newest first.
     *
     * @param before only older ones than this position
     * @param unreadOnly leaves out those the reader has read
     */
    List<Notice> page(Reader reader, long before, boolean unreadOnly, int limit) {
        return jdbc.sql(PAGE)
                .param("audience", reader.audience().id())
                .param("roles", reader.audience().roleNames())
                .param("user", reader.user())
                .param("before", before)
                .param("unread", unreadOnly)
                .param("kinds", NoticeKind.known())
                .param("limit", limit)
                .query(rows)
                .list();
    }

    /** Notices of all roles and known kinds after a position, oldest first; nobody's read marks are looked at. */
    public List<Notice> after(UUID audience, long position, int limit) {
        return jdbc.sql(NEWER)
                .param("audience", audience)
                .param("after", position)
                .param("kinds", NoticeKind.known())
                .param("limit", limit)
                .query(rows)
                .list();
    }
}
