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
            select * from rows from (
                json_to_recordset(cast(:items as json)) as ("itemId" uuid, text text, themes text[])
            ) with ordinality as item ("itemId", text, themes, ordinal)
        ), place as (
            select * from json_to_recordset(cast(:places as json)) as place (
                "itemId" uuid, month smallint, year integer, first boolean)
        ), put as (
            insert into rollup_item (tenant_id, plan_id, item_id, month, item_year, school_code, position,
                                     first_month, text, themes)
            select :school, :plan, "itemId", month, year, :code, ordinal - 1, first, text, themes
            from item join place using ("itemId")
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
                .param("items", json.writeValueAsString(plan.items()))
                .param("places", json.writeValueAsString(places(plan)))
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

    private static List<Place> places(PlanFacts plan) {
        List<Place> places = new ArrayList<>();
        for (PlanItem item : plan.items()) {
            Set<Integer> yearsSoFar = new HashSet<>();
            for (int month : item.months().isEmpty() ? List.of(Counted.NO_MONTH) : item.months()) {
                int year =
                        month == Counted.NO_MONTH ? plan.year() : plan.period().yearOf(month, plan.year());
                places.add(new Place(item.itemId(), month, year, yearsSoFar.add(year)));
            }
        }
        return places;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    /**
     * One of the months of an item, as the statement above reads it.
     *
     * @param first whether it is the item's first in that calendar year
     */
    private record Place(UUID itemId, int month, int year, boolean first) {}
}
