package org.unionfed.plan.annualplan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanPeriod;

/** Keeps plans in the database. */
@Repository
class StoredAnnualPlans implements AnnualPlans {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    StoredAnnualPlans(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    @Override
    public void add(AnnualPlan plan) {
        entities.persist(plan);
        entities.flush();
    }

    @Override
    public void remove(AnnualPlan plan) {
        entities.remove(plan);
        entities.flush();
    }

    @Override
    public Optional<AnnualPlan> find(TenantId school, UUID id) {
        return find(school, id, LockModeType.NONE);
    }

    @Override
    public Optional<AnnualPlan> findForChange(TenantId school, UUID id) {
        return find(school, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By its key and not by a query: Hibernate translates a query with a lock anew each time. */
    private Optional<AnnualPlan> find(TenantId school, UUID id, LockModeType lock) {
        return Optional.ofNullable(entities.find(AnnualPlan.class, id, lock))
                .filter(it -> it.tenantId().equals(school.value()));
    }

    @Override
    public Optional<AnnualPlan> findApprovedBefore(TenantId school, int year) {
        return entities.createQuery("""
            select p from AnnualPlan p
            where p.tenantId = :school and p.year < :year and p.approvedAt is not null
            order by p.year desc, p.approvedAt desc
            """, AnnualPlan.class)
                .setParameter("school", school.value())
                .setParameter("year", year)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<UUID> findSamePeriod(TenantId school, int year, PlanPeriod period) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "annual_plan/%s/%d".formatted(school, year))
                .query((row, number) -> true)
                .single();
        return jdbc.sql("""
            select id from annual_plan
            where tenant_id = :school and plan_year = :year and period ->> 'kind' = :kind
              and (:kind <> 'SEMESTER' or coalesce(period ->> 'from', '') = :from)
            """)
                .param("school", school.value())
                .param("year", year)
                .param("kind", period.kind().name())
                .param("from", textOf(period.from()))
                .query(UUID.class)
                .optional();
    }

    private static String textOf(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
