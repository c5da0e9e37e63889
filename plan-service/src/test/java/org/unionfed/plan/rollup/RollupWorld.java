package org.unionfed.plan.rollup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanItem;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.fact.PlanApproved;
import org.unionfed.plan.annualplan.fact.PlanFact;
import org.unionfed.plan.annualplan.fact.PlanFacts;
import org.unionfed.plan.annualplan.fact.PlanReopened;
import org.unionfed.plan.annualplan.fact.PlanReturned;
import org.unionfed.plan.annualplan.fact.PlanSubmitted;
import org.unionfed.plan.annualplan.fact.PlanWithdrawn;

/** Schools of one region and what happens to their plans, for tests. */
@TestComponent
class RollupWorld {

    private final Tenancy tenancy;
    private final JdbcClient jdbc;
    private final RollupProjection projection;

    RollupWorld(Tenancy tenancy, JdbcClient jdbc, RollupProjection projection) {
        this.tenancy = tenancy;
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** An active school. */
    TestSchool school(String region, String name) {
        return school(region, name, "ACTIVE");
    }

    TestSchool school(String region, String name, String state) {
        var school = new TestSchool(
                UUID.randomUUID(), "t" + UUID.randomUUID().toString().substring(0, 12), name + " " + region, region);
        tenancy.runAcrossSchools(() -> jdbc.sql("""
                        insert into school (registration_id, organization_id, code, name, kind, region, contact_name,
                            chair_username, chair_display_name, state, registered_at, updated_at, version)
                        values (:id, :id, :code, :name, 'PRIMARY', :region, '联系人', :code, '主席', :state, now(), now(), 1)
                        """)
                .param("id", school.id())
                .param("code", school.code())
                .param("name", school.name())
                .param("region", school.region())
                .param("state", state)
                .update());
        return school;
    }

    void submitted(TestPlan plan, Instant at) {
        tell(new PlanSubmitted(plan.facts(PlanState.SUBMITTED, at, null), Role.OFFICER, at));
    }

    void returned(TestPlan plan, Instant submittedAt) {
        tell(new PlanReturned(
                plan.facts(PlanState.RETURNED, submittedAt, null), Role.FEDERATION_STAFF, submittedAt, List.of()));
    }

    void withdrawn(TestPlan plan, Instant at, PlanState to) {
        tell(new PlanWithdrawn(plan.facts(to, at, null), Role.OFFICER, at));
    }

    void approved(TestPlan plan, Instant submittedAt) {
        tell(new PlanApproved(
                plan.facts(PlanState.APPROVED, submittedAt, submittedAt), Role.FEDERATION_STAFF, submittedAt));
    }

    void reopened(TestPlan plan, Instant submittedAt) {
        tell(new PlanReopened(
                plan.facts(PlanState.RETURNED, submittedAt, submittedAt), Role.FEDERATION_STAFF, submittedAt, "补充"));
    }

    private void tell(PlanFact fact) {
        tenancy.runInSchool(fact.plan().school(), () -> projection.on(fact));
    }

    /** A school that was registered. */
    record TestSchool(UUID id, String code, String name, String region) {

        TenantId tenant() {
            return new TenantId(id);
        }

        TestPlan plan(int year) {
            return plan(year, PlanPeriod.calendarYear(year));
        }

        TestPlan plan(int year, PlanPeriod period) {
            return new TestPlan(this, UUID.randomUUID(), year, period, new ArrayList<>());
        }
    }

    /** A plan that grows item by item. */
    record TestPlan(TestSchool school, UUID id, int year, PlanPeriod period, List<PlanItem> items) {

        TestPlan with(String text, List<Integer> months, String... themes) {
            items.add(new PlanItem(UUID.randomUUID(), months, null, text, null, null, null, List.of(themes), null));
            return this;
        }

        PlanFacts facts(PlanState state, Instant submittedAt, @Nullable Instant approvedAt) {
            return new PlanFacts(
                    id,
                    school.tenant().value(),
                    school.code(),
                    school.name(),
                    year,
                    period,
                    "工会计划",
                    state,
                    1,
                    submittedAt,
                    approvedAt,
                    items);
        }
    }
}
