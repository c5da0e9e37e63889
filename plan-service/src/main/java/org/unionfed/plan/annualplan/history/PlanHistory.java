package org.unionfed.plan.annualplan.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanContent;
import org.unionfed.plan.annualplan.content.PlanState;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every version of a plan, in the transaction that made it. */
@Repository
public class PlanHistory {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanHistory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Notes one version. Each version of a plan can be noted once. */
    public void record(Entry entry) {
        jdbc.sql("""
            insert into plan_version
                (tenant_id, plan_id, version, state, action, content, comment, actor_id, actor_name, at)
            values
                (:school, :plan, :version, :state, :action, cast(:content as jsonb), :comment, :actorId,
                 :actorName, :at)
            """)
                .param("school", entry.school().value())
                .param("plan", entry.planId())
                .param("version", entry.version())
                .param("state", entry.state().name())
                .param("action", entry.action())
                .param("content", entry.content() == null ? null : json.writeValueAsString(entry.content()))
                .param("comment", entry.comment())
                .param("actorId", entry.actorId())
                .param("actorName", entry.actorName())
                .param("at", java.sql.Timestamp.from(entry.at()))
                .update();
    }

    /** Takes every version of a plan out, as the plan itself goes. */
    public void forget(TenantId school, UUID plan) {
        jdbc.sql("delete from plan_version where tenant_id = :school and plan_id = :plan")
                .param("school", school.value())
                .param("plan", plan)
                .update();
    }

    /** The state that this act made of the version before it; empty when something else was done to that. */
    public Optional<PlanState> stateAfter(Act act) {
        return jdbc.sql("""
            select state from plan_version
            where tenant_id = :school and plan_id = :plan and version = :version
              and action = :action and actor_id = :actor and comment is not distinct from :comment
            """)
                .param("school", act.school().value())
                .param("plan", act.planId())
                .param("version", act.version())
                .param("action", act.action())
                .param("actor", act.actorId())
                .param("comment", act.comment())
                .query(String.class)
                .optional()
                .map(PlanState::valueOf);
    }

    /**
     * What somebody says to have done.
     *
     * @param version that came of it
     * @param action what was done, as a verb of the API
     */
    public record Act(
            TenantId school,
            UUID planId,
            long version,
            String action,
            @Nullable String comment,
            UUID actorId) {}

    /**
     * One version.
     *
     * @param action what was done, as a verb of the API
     * @param content what the plan says since; none where it says what it said before
     * @param comment what the acting person said about it
     * @param actorName display name of the acting person
     */
    public record Entry(
            TenantId school,
            UUID planId,
            long version,
            PlanState state,
            String action,
            @Nullable PlanContent content,
            @Nullable String comment,
            UUID actorId,
            String actorName,
            Instant at) {}
}
