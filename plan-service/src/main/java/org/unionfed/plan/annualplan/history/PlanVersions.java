package org.unionfed.plan.annualplan.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.annualplan.content.PlanContent;
import org.unionfed.plan.annualplan.content.PlanState;
import tools.jackson.databind.json.JsonMapper;

/** Reads the versions of a plan; only those in the given states, so that nobody reads another's draft. */
@Repository
class PlanVersions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One page of versions, newest first, and one more when there is a next. */
    List<VersionSummary> page(TenantId school, UUID plan, List<PlanState> states, PageQuery page) {
        return jdbc.sql("""
                        select version, state, action, comment, actor_name, at from plan_version
                        where tenant_id = :school and plan_id = :plan and state = any(:states) and version < :before
                        order by version desc limit :limit
                        """)
                .param("school", school.value())
                .param("plan", plan)
                .param("states", names(states))
                .param(
                        "before",
                        page.after() == null ? Long.MAX_VALUE : page.after().number(0))
                .param("limit", page.rows())
                .query((row, number) -> summary(row))
                .list();
    }

    /** One version with what the plan said. */
    Optional<VersionView> find(TenantId school, UUID plan, List<PlanState> states, long version) {
        return jdbc.sql("""
                        select version, state, action, comment, actor_name, at, (
                            select content from plan_version said
                            where tenant_id = :school and plan_id = :plan and content is not null
                              and said.version <= :version
                            order by said.version desc limit 1) as content
                        from plan_version
                        where tenant_id = :school and plan_id = :plan and state = any(:states) and version = :version
                        """)
                .param("school", school.value())
                .param("plan", plan)
                .param("states", names(states))
                .param("version", version)
                .query((row, number) ->
                        VersionView.of(summary(row), json.readValue(row.getString("content"), PlanContent.class)))
                .optional();
    }

    private static String[] names(List<PlanState> states) {
        return states.stream().map(PlanState::name).toArray(String[]::new);
    }

    private static VersionSummary summary(ResultSet row) throws SQLException {
        return new VersionSummary(
                row.getLong("version"),
                PlanState.valueOf(row.getString("state")),
                row.getString("action"),
                row.getString("comment"),
                row.getString("actor_name"),
                row.getTimestamp("at").toInstant());
    }

    /**
     * A version in a list.
     *
     * @param action what made it, as a verb of the API
     * @param actorName who made it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionSummary(
            long version,
            PlanState state,
            String action,
            @Nullable String comment,
            String actorName,
            Instant at) {}

    /** A version with what the plan said then. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionView(
            long version,
            PlanState state,
            String action,
            @Nullable String comment,
            String actorName,
            Instant at,
            PlanContent content) {

        static VersionView of(VersionSummary summary, PlanContent content) {
            return new VersionView(
                    summary.version(),
                    summary.state(),
                    summary.action(),
                    summary.comment(),
                    summary.actorName(),
                    summary.at(),
                    content);
        }
    }
}
