package org.unionfed.plan.annualplan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.content.PlanPeriod;

/** Keeps a school from having two plans for one period. */
@Component
class OnePlanForAPeriod {

    private final AnnualPlans plans;

    OnePlanForAPeriod(AnnualPlans plans) {
        this.plans = plans;
    }

    /** Refuses with PLAN_EXISTS, which names the plan that stands there, unless it is this one. */
    void require(TenantId school, int year, PlanPeriod period, @Nullable UUID self) {
        plans.findSamePeriod(school, year, period)
                .filter(it -> !it.equals(self))
                .ifPresent(it -> {
                    throw new BusinessException(PlanError.PLAN_EXISTS, String.valueOf(year))
                            .with("plan", Map.of("id", it, "href", "/api/plan/plans/" + it));
                });
    }
}
