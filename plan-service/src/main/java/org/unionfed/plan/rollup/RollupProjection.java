package org.unionfed.plan.rollup;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.annualplan.content.PlanItem;
import org.unionfed.plan.annualplan.fact.PlanApproved;
import org.unionfed.plan.annualplan.fact.PlanFact;
import org.unionfed.plan.annualplan.fact.PlanFacts;
import org.unionfed.plan.annualplan.fact.PlanMoved;
import org.unionfed.plan.rollup.counting.Counted;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the federation's view up to date, in the transaction of the change it reports. Items are those of the latest
 * approval: they stay while a reopened plan is changed.
 */
@Repository
class RollupProjection {

    /** All items with one statement, and what they come to in each month. */
    private static final String PUT_ITEMS = """
        with item as (
            select * from json_to_recordset(cast(:items as json)) as item (
                "itemId" uuid, month smallint, year integer, position integer, first boolean, text text,
                themes text[])
        ), put as (
            insert into rollup_item (tenant_id, plan_id, item_id, month, item_year, school_code, position,
                                     first_month, text, themes)
            select :school, :plan, "itemId", month, year, :code, position, first, text, themes from item
            returning item_id, item_year, month, first_month
        )
        insert into rollup_months
        select :school, :plan, item_year, %s, %s from put item group by item_year
        """.formatted(
                    IntStream.rangeClosed(1, Counted.NO_MONTH)
                            .mapToObj((Counted.ITEMS_BY_MONTH + " filter (where month = %d)")::formatted)
                            .collect(Collectors.joining(", ")),
                    Counted.ITEMS);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RollupProjection(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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

    /** A plan that waits at its school for its next submission may become that of another year. */
    @EventListener
    void on(PlanMoved moved) {
        jdbc.sql("update rollup_plan set plan_year = :year where tenant_id = :school and plan_id = :plan")
                .param("year", moved.year())
                .param("school", moved.school().value())
                .param("plan", moved.planId())
                .update();
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
                plan_year = excluded.plan_year, title = excluded.title, state = excluded.state, approved_at = excluded.approved_at
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
        removeItems(plan);
        delete("delete from rollup_plan", plan);
    }

    private void replaceItems(PlanFacts plan) {
        removeItems(plan);
        jdbc.sql(PUT_ITEMS)
                .param("school", plan.school().value())
                .param("plan", plan.planId())
                .param("code", plan.schoolCode())
                .param("items", json.writeValueAsString(items(plan)))
                .update();
    }

    private void removeItems(PlanFacts plan) {
        delete("delete from rollup_item", plan);
        delete("delete from rollup_months", plan);
    }

    private void delete(String statement, PlanFacts plan) {
        jdbc.sql(statement + " where tenant_id = :school and plan_id = :plan")
                .param("school", plan.school().value())
                .param("plan", plan.planId())
                .update();
    }

    private static List<Item> items(PlanFacts plan) {
        List<Item> items = new ArrayList<>();
        for (int position = 0; position < plan.items().size(); position++) {
            PlanItem item = plan.items().get(position);
            Set<Integer> yearsSoFar = new HashSet<>();
            for (int month : item.months().isEmpty() ? List.of(Counted.NO_MONTH) : item.months()) {
                int year = month == Counted.NO_MONTH ? plan.year() : plan.period().yearOf(month, plan.year());
                boolean first = yearsSoFar.add(year);
                items.add(new Item(item.itemId(), month, year, position, first, item.text(), item.themes()));
            }
        }
        return items;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    /** An item in one of its months, as the statement above reads it. */
    private record Item(
            UUID itemId, int month, int year, int position, boolean first, String text, List<String> themes) {}
}
