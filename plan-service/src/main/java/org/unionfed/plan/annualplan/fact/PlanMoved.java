package org.unionfed.plan.annualplan.fact;

import java.util.UUID;
import org.unionfed.commons.tenancy.TenantId;

/** A plan became that of another year. Not published: its next fact names the year. */
public record PlanMoved(TenantId school, UUID planId, int year) {}
