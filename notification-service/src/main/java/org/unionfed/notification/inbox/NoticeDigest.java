package org.unionfed.notification.inbox;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums up what a reader was told behind a position, in a transaction of {@link Audience#within}. */
@Component
public class NoticeDigest {

    private static final String FOR_READER =
            " n.tenant_id = :audience and n.roles && string_to_array(:roles, ',') and n.position > :after"
                    + " and n.kind = any (string_to_array(:kinds, ',')) ";

    private final JdbcClient jdbc;
    private final NoticeRows rows;

    NoticeDigest(JdbcClient jdbc, NoticeRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** How many notices of each kind, the most frequent first. */
    public List<KindCount> counts(Reader reader, long after) {
        return jdbc.sql("select kind, count(*) as count from notice n where" + FOR_READER
                        + "group by kind order by count desc, kind")
                .param("audience", reader.audience().id())
                .param("roles", reader.audience().roleNames())
                .param("after", after)
                .param("kinds", NoticeKind.known())
                .query((row, number) -> new KindCount(NoticeKind.valueOf(row.getString("kind")), row.getInt("count")))
                .list();
    }

    /** The newest notices, newest first. */
    public List<Notice> latest(Reader reader, long after, int limit) {
        return jdbc.sql("select " + NoticeRows.COLUMNS + """

                         from notice n left join read_mark m
                            on m.tenant_id = n.tenant_id and m.position = n.position and m.user_id = :user
                        where
                        """ + FOR_READER + "order by n.position desc limit :limit")
                .param("audience", reader.audience().id())
                .param("roles", reader.audience().roleNames())
                .param("user", reader.user())
                .param("after", after)
                .param("kinds", NoticeKind.known())
                .param("limit", limit)
                .query(rows)
                .list();
    }

    /** How many notices there are of a kind. */
    public record KindCount(NoticeKind kind, int count) {}
}
