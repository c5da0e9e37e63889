package org.unionfed.plan.deadline;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the deadlines, one a year, the same for every school. Works inside and outside a unit of work. */
@Repository
public class Deadlines {

    private final JdbcClient jdbc;

    Deadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The deadline of a year, without a day while none is set. */
    public Deadline of(int year) {
        return jdbc.sql("select due, version from plan_deadline where plan_year = :year")
                .param("year", year)
                .query((row, number) ->
                        new Deadline(year, row.getObject("due", LocalDate.class), row.getLong("version")))
                .optional()
                .orElse(Deadline.none(year));
    }

    /** The deadlines of all years that have one. */
    List<Deadline> all() {
        return jdbc.sql("select plan_year, due, version from plan_deadline")
                .query((row, number) -> new Deadline(
                        row.getInt("plan_year"), row.getObject("due", LocalDate.class), row.getLong("version")))
                .list();
    }

    /**
     * Sets the day, if the deadline still is in the version expected.
     *
     * @param expectedVersion 0 when none should be set yet
     * @return whether it was
     */
    boolean set(int year, LocalDate due, long expectedVersion, Instant now) {
        return jdbc.sql("""
                                insert into plan_deadline (plan_year, due, updated_at)
                                select :year, cast(:due as date), cast(:now as timestamptz) where :expected = 0
                                on conflict (plan_year) do nothing
                                """)
                                .param("year", year)
                                .param("due", due)
                                .param("now", Timestamp.from(now))
                                .param("expected", expectedVersion)
                                .update()
                        == 1
                || change(year, due, expectedVersion, now);
    }

    private boolean change(int year, LocalDate due, long expectedVersion, Instant now) {
        return jdbc.sql("""
                                update plan_deadline set due = :due, updated_at = :now, version = version + 1
                                where plan_year = :year and version = :expected
                                """)
                        .param("year", year)
                        .param("due", due)
                        .param("now", Timestamp.from(now))
                        .param("expected", expectedVersion)
                        .update()
                == 1;
    }
}
