package org.unionfed.plan.annualplan.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanContent;
import org.unionfed.plan.annualplan.content.PlanState;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every version of a plan, in the transaction that made it. */
@Component
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
                            (tenant_id, plan_id, version, state, action, content, comment, actor_name, at)
                        values
                            (:school, :plan, :version, :state, :action, cast(:content as jsonb), :comment, :actor, :at)
                        """)
                .param("school", entry.school().value())
                .param("plan", entry.planId())
                .param("version", entry.version())
                .param("state", entry.state().name())
                .param("action", entry.action())
                .param("content", json.writeValueAsString(entry.content()))
                .param("comment", entry.comment())
                .param("actor", entry.actorName())
                .param("at", java.sql.Timestamp.from(entry.at()))
                .update();
    }

    /**
     * One version.
     *
     * @param action what was done, as a verb of the API
     * @param comment what the acting person said about it
     * @param actorName display name of the acting person
     */
    public record Entry(
            TenantId school,
            UUID planId,
            long version,
            PlanState state,
            String action,
            PlanContent content,
            @Nullable String comment,
            String actorName,
            Instant at) {}
}
