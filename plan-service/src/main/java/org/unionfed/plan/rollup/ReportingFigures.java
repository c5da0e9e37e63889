package org.unionfed.plan.rollup;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.rollup.Rollup.Reporting;
import org.unionfed.plan.rollup.deadline.Deadline;
import org.unionfed.plan.rollup.deadline.Deadlines;
import org.unionfed.plan.rollup.deadline.RollupSettings;

/** Counts who handed in a plan, and when. Two statements however many schools there are. */
@Repository
class ReportingFigures {

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final RollupSettings settings;

    ReportingFigures(JdbcClient jdbc, Deadlines deadlines, RollupSettings settings) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.settings = settings;
    }

    /** The figures for the filter's schools; its theme and month do not matter here. */
    Reporting of(RollupFilter filter) {
        Deadline deadline = deadlines.of(filter.year());
        Instant end = deadline.end(settings.zone());
        return jdbc.sql(ChosenRows.SCHOOLS + """
                        select count(*) as expected,
                               count(plan.tenant_id) as submitted,
                               count(*) filter (where plan.handed_in_at < cast(:end as timestamptz)) as on_time,
                               count(plan.approved_at) as approved
                        from chosen
                        left join (
                            select tenant_id, min(handed_in_at) as handed_in_at, max(approved_at) as approved_at
                            from rollup_plan where plan_year = :year group by tenant_id
                        ) plan on plan.tenant_id = chosen.id
                        """)
                .params(filter.parameters())
                .param("end", end == null ? null : Timestamp.from(end))
                .query((row, number) -> {
                    int expected = row.getInt("expected");
                    int submitted = row.getInt("submitted");
                    int onTime = row.getInt("on_time");
                    return new Reporting(
                            expected,
                            submitted,
                            end == null ? null : onTime,
                            row.getInt("approved"),
                            end == null ? null : submitted - onTime,
                            expected - submitted,
                            deadline.due());
                })
                .single();
    }
}
