package org.unionfed.plan.annualplan;

import java.util.Optional;
import java.util.UUID;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanPeriod;

/** The plans of the schools; deliberately offers no look-up that forgets the school. */
interface AnnualPlans {

    /** Takes a new plan in. */
    void add(AnnualPlan plan);

    /** Takes a plan out for good. */
    void remove(AnnualPlan plan);

    /** The plan as it stands. */
    Optional<AnnualPlan> find(TenantId school, UUID id);

    /** The plan, held for the rest of the transaction, so that of two people at once the second sees the first. */
    Optional<AnnualPlan> findForChange(TenantId school, UUID id);

    /**
     * The plan that already stands for this period. Until the end of the transaction nobody else can begin one for
     * the same school and year.
     */
    Optional<UUID> findSamePeriod(TenantId school, int year, PlanPeriod period);

    /** The school's plan of the latest year before this one that was approved. */
    Optional<AnnualPlan> findApprovedBefore(TenantId school, int year);

    /** Writes what changed, so that versions are the ones that will be stored. */
    void flush();
}
