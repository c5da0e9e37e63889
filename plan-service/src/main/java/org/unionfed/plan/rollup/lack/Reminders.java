package org.unionfed.plan.rollup.lack;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what schools were reminded of; to be used across schools. */
@Repository
public class Reminders {

    /** In the order of the schools, so that two people who chase the same ones do not wait for each other in a ring. */
    private static final String REMIND = """
            insert into reminder
                (tenant_id, plan_year, subject, theme, id, times, first_at, last_at, last_on, last_by)
            select school, :year, :subject, :theme, gen_random_uuid(), 1, :now, :now, :today, :by
            from unnest(cast(:schools as uuid[])) as school order by school
            on conflict (tenant_id, plan_year, subject, theme) do update set
                times = reminder.times + 1, last_at = excluded.last_at, last_on = excluded.last_on,
                last_by = excluded.last_by
            where reminder.last_on < excluded.last_on
            returning id, tenant_id, times
            """;

    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a reminder for each of the schools that was not reminded of this today; answers those. */
    public List<Reminder> remind(LackQuery of, List<UUID> schools, UUID by, Instant now, LocalDate today) {
        return jdbc.sql(REMIND)
                .param("year", of.year())
                .param("subject", of.subject().name())
                .param("theme", of.themeOrNone())
                .param("schools", schools.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .param("today", today)
                .param("by", by)
                .query((row, number) -> new Reminder(
                        row.getObject("id", UUID.class), row.getObject("tenant_id", UUID.class), row.getInt("times")))
                .list();
    }
}
