package org.unionfed.plan.rollup;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionfed.plan.annualplan.content.PlanItem;
import org.unionfed.plan.annualplan.fact.PlanApproved;
import org.unionfed.plan.annualplan.fact.PlanFact;
import org.unionfed.plan.annualplan.fact.PlanFacts;

/**
 * Keeps the federation's view up to date, in the transaction of the change it reports. Items are those of the latest
 * approval: they stay while a reopened plan is changed.
 */
@Component
class RollupProjection {

    static final int NO_MONTH = 13;

    private static final String COUNT_MONTHS = """
            insert into rollup_months
            select tenant_id, plan_id, item_year, %s from rollup_item
            where tenant_id = :school and plan_id = :plan
            group by tenant_id, plan_id, item_year
            """.formatted(IntStream.rangeClosed(1, NO_MONTH)
            .mapToObj("count(*) filter (where month = %d)"::formatted)
            .collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    RollupProjection(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @EventListener
    void on(PlanFact fact) {
        if (!fact.plan().state().published()) {
            remove(fact.plan());
            return;
        }
        put(fact);
        if (fact instanceof PlanApproved) {
            replaceItems(fact.plan());
        }
    }

    /** The first submission counts for the deadline, however often the federation returns the plan. */
    private void put(PlanFact fact) {
        PlanFacts plan = fact.plan();
        Instant handedIn = plan.submittedAt() == null ? fact.at() : plan.submittedAt();
        jdbc.sql("""
                        insert into rollup_plan
                            (tenant_id, plan_id, plan_year, title, state, handed_in_at, approved_at)
                        values (:school, :plan, :year, :title, :state, :handedInAt, :approvedAt)
                        on conflict (tenant_id, plan_id) do update set
                            title = excluded.title, state = excluded.state, approved_at = excluded.approved_at
                        """)
                .param("school", plan.school().value())
                .param("plan", plan.planId())
                .param("year", plan.year())
                .param("title", plan.title())
                .param("state", plan.state().name())
                .param("handedInAt", Timestamp.from(handedIn))
                .param("approvedAt", timestamp(plan.approvedAt()))
                .update();
    }

    private void remove(PlanFacts plan) {
        update("delete from rollup_plan where tenant_id = :school and plan_id = :plan", plan);
    }

    private void replaceItems(PlanFacts plan) {
        update("delete from rollup_item where tenant_id = :school and plan_id = :plan", plan);
        update("delete from rollup_months where tenant_id = :school and plan_id = :plan", plan);
        batches.batchUpdate("""
                insert into rollup_item
                    (tenant_id, plan_id, item_id, month, item_year, school_code, position, first_month, text, themes)
                values
                    (:school, :plan, :item, :month, :year, :code, :position, :first, :text, :themes)
                """, rows(plan));
        update(COUNT_MONTHS, plan);
    }

    private void update(String statement, PlanFacts plan) {
        jdbc.sql(statement)
                .param("school", plan.school().value())
                .param("plan", plan.planId())
                .update();
    }

    private static MapSqlParameterSource[] rows(PlanFacts plan) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (int position = 0; position < plan.items().size(); position++) {
            PlanItem item = plan.items().get(position);
            Set<Integer> yearsSoFar = new HashSet<>();
            for (int month : item.months().isEmpty() ? List.of(NO_MONTH) : item.months()) {
                int year = month == NO_MONTH ? plan.year() : plan.period().yearOf(month, plan.year());
                rows.add(row(plan, item, position)
                        .addValue("month", month)
                        .addValue("year", year)
                        .addValue("first", yearsSoFar.add(year)));
            }
        }
        return rows.toArray(MapSqlParameterSource[]::new);
    }

    private static MapSqlParameterSource row(PlanFacts plan, PlanItem item, int position) {
        return new MapSqlParameterSource("school", plan.school().value())
                .addValue("plan", plan.planId())
                .addValue("item", item.itemId())
                .addValue("code", plan.schoolCode())
                .addValue("position", position)
                .addValue("text", item.text())
                .addValue("themes", item.themes().toArray(String[]::new));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
