package org.unionfed.plan.annualplan;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.annualplan.fact.PlanFacts;
import org.unionfed.plan.annualplan.register.PlanAccess;
import org.unionfed.plan.school.RegisteredSchool;
import org.unionfed.plan.school.SchoolRegister;

/** Opens one plan for a caller: finds its school, enters it, and shows nothing that is not theirs to see. */
@Component
class PlanDesk {

    private final Tenancy tenancy;
    private final PlanAccess access;
    private final AnnualPlans plans;
    private final SchoolRegister schools;

    PlanDesk(Tenancy tenancy, PlanAccess access, AnnualPlans plans, SchoolRegister schools) {
        this.tenancy = tenancy;
        this.access = access;
        this.plans = plans;
        this.schools = schools;
    }

    /** Reads a plan in its school's unit of work; one the caller cannot see is refused with PLAN_NOT_FOUND. */
    <T> T read(Caller caller, UUID id, Function<OpenPlan, T> work) {
        return open(caller, id, work, false);
    }

    /** As reading, but holds the plan until the end of the unit of work. */
    <T> T change(Caller caller, UUID id, Function<OpenPlan, T> work) {
        return open(caller, id, work, true);
    }

    private <T> T open(Caller caller, UUID id, Function<OpenPlan, T> work, boolean forChange) {
        TenantId school = access.schoolOf(caller, id).orElseThrow(PlanDesk::notFound);
        return tenancy.inSchool(school, () -> {
            AnnualPlan plan = (forChange ? plans.findForChange(school, id) : plans.find(school, id))
                    .filter(it -> PlanAccess.visibleStates(caller).contains(it.state()))
                    .orElseThrow(PlanDesk::notFound);
            return work.apply(new OpenPlan(plan, schoolOf(school)));
        });
    }

    /** The school as the register knows it; one that is not registered, or not yet, has no plans. */
    RegisteredSchool schoolOf(TenantId school) {
        return schools.find(school).orElseThrow(() -> new BusinessException(PlanError.PLAN_SCHOOL_NOT_ACTIVE));
    }

    private static BusinessException notFound() {
        return new BusinessException(PlanError.PLAN_NOT_FOUND);
    }

    /** A plan on the desk, with its school. */
    record OpenPlan(AnnualPlan plan, RegisteredSchool school) {

        PlanFacts facts() {
            return new PlanFacts(
                    plan.id(),
                    school.id().value(),
                    school.code(),
                    school.name(),
                    plan.year(),
                    plan.period(),
                    plan.content().title(),
                    plan.state(),
                    plan.version(),
                    plan.submittedAt(),
                    plan.approvedAt(),
                    plan.content().items());
        }
    }
}
