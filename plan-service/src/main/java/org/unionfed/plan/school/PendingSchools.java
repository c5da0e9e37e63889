package org.unionfed.plan.school;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers the schools whose accounts are not yet as the register says; to be used across schools. */
@Repository
class PendingSchools {

    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    PendingSchools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that something is to do; whoever notes it tries first, others after a minute. */
    void add(UUID registration, Instant now) {
        jdbc.sql("""
                        insert into school_pending (registration_id, next_attempt_at) values (:id, :next)
                        on conflict (registration_id) do update
                            set attempts = 0, problem = null, next_attempt_at = excluded.next_attempt_at
                        """)
                .param("id", registration)
                .param("next", Timestamp.from(now.plus(CLAIM)))
                .update();
    }

    /** Those that are due, each handed out to one worker for a minute. */
    List<UUID> claimDue(Instant now, int atMost) {
        return jdbc.sql("""
                        update school_pending set next_attempt_at = :until
                        where registration_id in (
                            select registration_id from school_pending where next_attempt_at <= :now
                            order by next_attempt_at limit :most for update skip locked)
                        returning registration_id
                        """)
                .param("until", Timestamp.from(now.plus(CLAIM)))
                .param("now", Timestamp.from(now))
                .param("most", atMost)
                .query((row, number) -> row.getObject("registration_id", UUID.class))
                .list();
    }

    /** It did not work; the pause doubles with each attempt, from ten seconds to ten minutes. */
    void failed(UUID registration, SchoolError problem, Instant now) {
        jdbc.sql("""
                        update school_pending
                        set attempts = attempts + 1, problem = :problem,
                            next_attempt_at = cast(:now as timestamptz)
                                + least(:longest, 10 * power(2, least(attempts, 10))) * interval '1 second'
                        where registration_id = :id
                        """)
                .param("id", registration)
                .param("problem", problem.name())
                .param("now", Timestamp.from(now))
                .param("longest", LONGEST_PAUSE.toSeconds())
                .update();
    }

    /** Nothing is left to do. */
    void done(UUID registration) {
        jdbc.sql("delete from school_pending where registration_id = :id")
                .param("id", registration)
                .update();
    }
}
