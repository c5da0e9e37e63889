package org.unionfed.plan.annualplan.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.permission.PlanAction;
import org.unionfed.plan.annualplan.permission.PlanStanding;
import tools.jackson.databind.json.JsonMapper;

/** Reads lists and counts of plans, each in one statement whatever their number, newest change first. */
@Repository
class ListedPlans {

    /** A school's own plans, drafts included. */
    private static final String OF_ONE_SCHOOL = """
         from (select p.tenant_id, p.id as plan_id, s.name as school_name, p.plan_year, p.period,
                p.content ->> 'title' as title, p.state, jsonb_array_length(p.content -> 'items') as items,
                p.version, p.submitted_at, p.approved_at, p.updated_at
         from annual_plan p join school s on s.organization_id = p.tenant_id) plan
        """;

    /** The plans of all schools that were handed in. */
    private static final String OF_ALL_SCHOOLS = " from plan_register plan ";

    private static final String CHOSEN = """
         where state = any(:states)
           and (cast(:year as integer) is null or plan_year = :year)
           and (cast(:school as uuid) is null or tenant_id = :school)
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ListedPlans(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One page, and one row more when there is a next. */
    List<PlanSummary> page(Reach reach, PlanFilter filter, PageQuery page, Caller caller) {
        return jdbc.sql("select *" + sourceOf(reach) + CHOSEN + """
              and (cast(:afterTime as timestamptz) is null
                   or (updated_at, plan_id) < (:afterTime, cast(:afterId as uuid)))
            order by updated_at desc, plan_id desc limit :limit
            """)
                .param("states", names(filter.states()))
                .param("year", filter.year())
                .param("school", filter.school())
                .param(
                        "afterTime",
                        page.after() == null
                                ? null
                                : Timestamp.from(page.after().instant(0)))
                .param("afterId", page.after() == null ? null : page.after().uuid(1))
                .param("limit", page.rows())
                .query((row, number) -> read(row, caller))
                .list();
    }

    /** How many plans there are in each of the states; a state without any has 0. */
    Map<PlanState, Long> counts(Reach reach, PlanFilter filter) {
        Map<PlanState, Long> counts = new EnumMap<>(PlanState.class);
        filter.states().forEach(it -> counts.put(it, 0L));
        jdbc.sql("select state, count(*) as plans" + sourceOf(reach) + CHOSEN + " group by state")
                .param("states", names(filter.states()))
                .param("year", filter.year())
                .param("school", filter.school())
                .query((row, number) -> counts.put(PlanState.valueOf(row.getString("state")), row.getLong("plans")))
                .list();
        return counts;
    }

    private static String sourceOf(Reach reach) {
        return switch (reach) {
            case ONE_SCHOOL -> OF_ONE_SCHOOL;
            case ALL_SCHOOLS -> OF_ALL_SCHOOLS;
        };
    }

    private static String[] names(List<PlanState> states) {
        return states.stream().map(PlanState::name).toArray(String[]::new);
    }

    private PlanSummary read(ResultSet row, Caller caller) throws SQLException {
        PlanState state = PlanState.valueOf(row.getString("state"));
        Instant submittedAt = instant(row.getTimestamp("submitted_at"));
        Instant approvedAt = instant(row.getTimestamp("approved_at"));
        return new PlanSummary(
                row.getObject("plan_id", UUID.class),
                row.getObject("tenant_id", UUID.class),
                row.getString("school_name"),
                row.getInt("plan_year"),
                json.readValue(row.getString("period"), PlanPeriod.class),
                row.getString("title"),
                state,
                row.getInt("items"),
                row.getLong("version"),
                submittedAt,
                approvedAt,
                row.getTimestamp("updated_at").toInstant(),
                PlanAction.openTo(caller, new PlanStanding(state, submittedAt != null, approvedAt != null)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** Whose plans are looked through. */
    enum Reach {
        ONE_SCHOOL,
        ALL_SCHOOLS
    }
}
