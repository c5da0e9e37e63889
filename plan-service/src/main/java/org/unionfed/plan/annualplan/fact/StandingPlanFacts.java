package org.unionfed.plan.annualplan.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.security.Role;
import org.unionfed.plan.annualplan.content.PlanItem;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.permission.PlanAction;
import org.unionfed.plan.school.RegisteredSchool;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds out of a school's plans and their history what stands of all that was published: of each plan the last fact, and
 * its last approval, which stays in force when the plan is opened again.
 */
@Repository
class StandingPlanFacts {

    private static final String STANDING = """
            with said as (
                select plan_id, version, state, action, comment, at,
                       max(version) over plan as last,
                       max(version) filter (where action = 'approve') over plan as last_approval,
                       max(at) filter (where action = 'submit') over so_far as submitted_at,
                       max(at) filter (where action = 'approve') over so_far as approved_at
                from plan_version
                where tenant_id = :school and action in ('submit', 'withdraw', 'return', 'approve', 'reopen')
                window plan as (partition by plan_id), so_far as (partition by plan_id order by version))
            select said.*, p.plan_year, p.period, p.review -> 'reasons' as reasons,
                   case when said.action = 'approve' then p.approved_content -> 'items' end as items,
                   (select w.content ->> 'title' from plan_version w
                    where w.tenant_id = :school and w.plan_id = said.plan_id and w.content is not null
                      and w.version <= said.version
                    order by w.version desc limit 1) as title,
                   (select a.actor_roles from audit_entry a
                    where a.tenant_id = :school and a.subject = said.plan_id::text
                      and a.action = 'plan.' || said.action and a.detail = 'version ' || said.version
                    limit 1) as roles
            from said join annual_plan p on p.tenant_id = :school and p.id = said.plan_id
            where said.version in (said.last, said.last_approval)
            order by said.plan_id, said.version
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StandingPlanFacts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Each plan's facts, oldest first; the plans are held until the end of the transaction. */
    Map<UUID, List<PlanFact>> of(RegisteredSchool school) {
        hold(school);
        return jdbc
                .sql(STANDING)
                .param("school", school.id().value())
                .query((row, number) -> fact(row, school))
                .list()
                .stream()
                .collect(Collectors.groupingBy(it -> it.plan().planId()));
    }

    /** A change that is under way is waited for, so that it is either among the facts or behind them. */
    private void hold(RegisteredSchool school) {
        jdbc.sql("select id from annual_plan where tenant_id = :school order by id for update")
                .param("school", school.id().value())
                .query(UUID.class)
                .list();
    }

    private PlanFact fact(ResultSet row, RegisteredSchool school) throws SQLException {
        PlanAction action = PlanAction.ofWireName(row.getString("action"));
        PlanFacts plan = plan(row, school);
        Role actor = action.actorAmong(rolesIn(row.getString("roles")));
        Instant at = row.getTimestamp("at").toInstant();
        return switch (action) {
            case SUBMIT -> new PlanSubmitted(plan, actor, at);
            case WITHDRAW -> new PlanWithdrawn(plan, actor, at);
            case RETURN -> new PlanReturned(plan, actor, at, reasons(row.getString("reasons")));
            case APPROVE -> new PlanApproved(plan, actor, at);
            case REOPEN -> new PlanReopened(plan, actor, at, String.valueOf(row.getString("comment")));
            case EDIT, MARK, CONTINUE, MOVE, DELETE -> throw new IllegalStateException("Nobody is told of " + action);
        };
    }

    private PlanFacts plan(ResultSet row, RegisteredSchool school) throws SQLException {
        return new PlanFacts(
                row.getObject("plan_id", UUID.class),
                school.id().value(),
                school.code(),
                school.name(),
                row.getInt("plan_year"),
                json.readValue(row.getString("period"), PlanPeriod.class),
                row.getString("title"),
                PlanState.valueOf(row.getString("state")),
                row.getLong("version"),
                instant(row.getTimestamp("submitted_at")),
                instant(row.getTimestamp("approved_at")),
                items(row.getString("items")));
    }

    private List<PlanItem> items(@Nullable String text) {
        return text == null ? List.of() : json.readValue(text, new TypeReference<>() {});
    }

    private List<ReturnReason> reasons(@Nullable String text) {
        return text == null ? List.of() : json.readValue(text, new TypeReference<>() {});
    }

    private static Set<String> rolesIn(@Nullable String names) {
        return names == null ? Set.of() : Set.of(names.split(" "));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
