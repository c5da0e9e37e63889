package org.unionfed.plan.annualplan.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.fact.PlanFacts;
import tools.jackson.databind.json.JsonMapper;

/** The federation's list of plans: which there are beyond the drafts, of which school, and where they stand. */
@Repository
public class PlanRegister {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanRegister(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Brings the list up to date with a plan, in the transaction of its change. A draft leaves the list.
     *
     * @param reviewedBefore whether the federation has said something about it before
     */
    public void update(PlanFacts plan, Instant updatedAt, boolean reviewedBefore) {
        if (plan.state().published()) {
            put(plan, updatedAt, reviewedBefore);
        } else {
            remove(plan);
        }
    }

    /** Which school a plan of the list belongs to; must run across schools. */
    Optional<TenantId> schoolOf(UUID planId) {
        return jdbc.sql("select tenant_id from plan_register where plan_id = :plan")
                .param("plan", planId)
                .query(UUID.class)
                .optional()
                .map(TenantId::new);
    }

    private void put(PlanFacts plan, Instant updatedAt, boolean reviewedBefore) {
        jdbc.sql("""
            insert into plan_register
                (tenant_id, plan_id, school_code, school_name, plan_year, period, title, state, items,
                 version, submitted_at, approved_at, updated_at, reviewed_before)
            values
                (:school, :plan, :code, :name, :year, cast(:period as jsonb), :title, :state, :items,
                 :version, :submittedAt, :approvedAt, :updatedAt, :reviewedBefore)
            on conflict (tenant_id, plan_id) do update set
                school_name = excluded.school_name, plan_year = excluded.plan_year,
                period = excluded.period, title = excluded.title, state = excluded.state,
                items = excluded.items, version = excluded.version,
                submitted_at = excluded.submitted_at, approved_at = excluded.approved_at,
                updated_at = excluded.updated_at, reviewed_before = excluded.reviewed_before
            """)
                .param("school", plan.school().value())
                .param("plan", plan.planId())
                .param("code", plan.schoolCode())
                .param("name", plan.schoolName())
                .param("year", plan.year())
                .param("period", json.writeValueAsString(plan.period()))
                .param("title", plan.title())
                .param("state", plan.state().name())
                .param("items", plan.items().size())
                .param("version", plan.version())
                .param("submittedAt", timestamp(plan.submittedAt()))
                .param("approvedAt", timestamp(plan.approvedAt()))
                .param("updatedAt", timestamp(updatedAt))
                .param("reviewedBefore", reviewedBefore)
                .update();
    }

    private void remove(PlanFacts plan) {
        jdbc.sql("delete from plan_register where tenant_id = :school and plan_id = :plan")
                .param("school", plan.school().value())
                .param("plan", plan.planId())
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
