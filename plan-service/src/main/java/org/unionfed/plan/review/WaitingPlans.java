package org.unionfed.plan.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.deadline.Lateness;

/** Reads the queue and its counts across schools, in two statements whatever its length, longest waiting first. */
@Repository
class WaitingPlans {

    private static final String WAITING = """
            with waiting as (
                select plan.*, school.region,
            """ + Lateness.LATE + """
                       as late
                from plan_register plan
                join school on school.organization_id = plan.tenant_id
                left join rollup_plan handed on handed.tenant_id = plan.tenant_id and handed.plan_id = plan.plan_id
                left join
            """ + Lateness.DEADLINES + """
                    on deadline.plan_year = plan.plan_year
                where plan.state = 'SUBMITTED'
                  and (cast(:year as integer) is null or plan.plan_year = :year)
                  and (cast(:region as text) is null or school.region = :region)
                  and (cast(:since as timestamptz) is null or plan.submitted_at <= :since)
                  and (cast(:search as text) is null
                       or strpos(plan.school_name, :search) > 0 or strpos(plan.title, :search) > 0)
            )
            """;

    private final JdbcClient jdbc;
    private final Lateness lateness;

    WaitingPlans(JdbcClient jdbc, Lateness lateness) {
        this.jdbc = jdbc;
        this.lateness = lateness;
    }

    /** One page, and one row more when there is a next. */
    List<WaitingPlan> page(QueueFilter filter, PageQuery page) {
        return fill(jdbc.sql(WAITING + """
                        select * from waiting
                        where (cast(:late as boolean) is null or coalesce(late, false) = :late)
                          and (cast(:before as boolean) is null or reviewed_before = :before)
                          and (cast(:afterTime as timestamptz) is null
                               or (submitted_at, plan_id) > (:afterTime, cast(:afterId as uuid)))
                        order by submitted_at, plan_id limit :limit
                        """), filter)
                .param("late", filter.late())
                .param("before", filter.reviewedBefore())
                .param(
                        "afterTime",
                        page.after() == null ? null : timestamp(page.after().instant(0)))
                .param("afterId", page.after() == null ? null : page.after().uuid(1))
                .param("limit", page.rows())
                .query((row, number) -> read(row))
                .list();
    }

    /** The filter's late and sent back do not matter here. */
    QueueCounts counts(QueueFilter filter) {
        return fill(jdbc.sql(WAITING + """
                        select count(*) as waiting, count(*) filter (where late) as late,
                               count(*) filter (where reviewed_before) as reviewed_before
                        from waiting
                        """), filter)
                .query((row, number) ->
                        new QueueCounts(row.getInt("waiting"), row.getInt("late"), row.getInt("reviewed_before")))
                .single();
    }

    private StatementSpec fill(StatementSpec statement, QueueFilter filter) {
        return statement
                .params(lateness.inAllYears())
                .param("year", filter.year())
                .param("region", filter.region())
                .param("since", timestamp(filter.waitingSince()))
                .param("search", filter.search());
    }

    private static WaitingPlan read(ResultSet row) throws SQLException {
        return new WaitingPlan(
                row.getObject("plan_id", UUID.class),
                row.getObject("tenant_id", UUID.class),
                row.getString("school_name"),
                row.getString("region"),
                row.getInt("plan_year"),
                row.getString("title"),
                row.getInt("items"),
                row.getLong("version"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getObject("late", Boolean.class),
                row.getBoolean("reviewed_before"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
