package org.unionfed.plan.rollup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.deadline.Deadline;
import org.unionfed.plan.deadline.Deadlines;
import org.unionfed.plan.deadline.Lateness;
import org.unionfed.plan.rollup.Rollup.Reporting;

/** Counts who handed in a plan, and when. Two statements however many schools there are. */
@Repository
class ReportingFigures {

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Lateness lateness;

    ReportingFigures(JdbcClient jdbc, Deadlines deadlines, Lateness lateness) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.lateness = lateness;
    }

    /** The figures for the filter's schools; its theme and month do not matter here. */
    Reporting of(RollupFilter filter) {
        Deadline deadline = deadlines.of(filter.year());
        return jdbc.sql(ChosenRows.SCHOOLS + """
                        select count(*) as expected,
                               count(plan.tenant_id) as submitted,
                               count(*) filter (where
                        """ + Lateness.LATE + """
                               ) as late,
                               count(plan.approved_at) as approved
                        from chosen
                        left join (
                            select tenant_id, min(handed_in_at) as handed_in_at, max(approved_at) as approved_at
                            from rollup_plan where plan_year = :year group by tenant_id
                        ) plan on plan.tenant_id = chosen.id
                        left join
                        """ + Lateness.DEADLINES + " on true")
                .params(filter.parameters())
                .params(lateness.by(deadline))
                .query((row, number) -> {
                    int expected = row.getInt("expected");
                    int submitted = row.getInt("submitted");
                    int late = row.getInt("late");
                    return new Reporting(
                            expected,
                            submitted,
                            deadline.due() == null ? null : submitted - late,
                            row.getInt("approved"),
                            deadline.due() == null ? null : late,
                            expected - submitted,
                            deadline.due());
                })
                .single();
    }
}
