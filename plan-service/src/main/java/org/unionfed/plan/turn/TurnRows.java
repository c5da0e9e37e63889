package org.unionfed.plan.turn;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the turns; to be used across schools. */
@Repository
class TurnRows {

    private final JdbcClient jdbc;

    TurnRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers whether the turn is the holder's: nobody had it, or whoever had it died. */
    boolean take(UUID subject, UUID holder, Instant now, Instant until) {
        return jdbc.sql("""
            insert into account_turn as present (subject, holder, ends_at)
            values (:subject, :holder, :until)
            on conflict (subject) do update set holder = excluded.holder, ends_at = excluded.ends_at
            where present.ends_at <= :now
            """)
                        .param("subject", subject)
                        .param("holder", holder)
                        .param("now", Timestamp.from(now))
                        .param("until", Timestamp.from(until))
                        .update()
                == 1;
    }

    void renew(Set<UUID> holders, Instant until) {
        jdbc.sql("update account_turn set ends_at = :until where holder in (:holders)")
                .param("until", Timestamp.from(until))
                .param("holders", holders)
                .update();
    }

    /** Answers whether the holder still had it. */
    boolean giveBack(UUID subject, UUID holder) {
        return jdbc.sql("delete from account_turn where subject = :subject and holder = :holder")
                        .param("subject", subject)
                        .param("holder", holder)
                        .update()
                == 1;
    }
}
