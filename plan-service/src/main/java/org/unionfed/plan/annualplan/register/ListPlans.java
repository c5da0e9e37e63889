package org.unionfed.plan.annualplan.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.register.ListedPlans.Reach;

/** Use case: someone looks through the plans they may see, a school through its own, the federation through all. */
@Component
class ListPlans {

    private final Tenancy tenancy;
    private final ListedPlans plans;

    ListPlans(Tenancy tenancy, ListedPlans plans) {
        this.tenancy = tenancy;
        this.plans = plans;
    }

    Page<PlanSummary> handle(Caller caller, PlanFilter wanted, PageQuery page) {
        PlanFilter filter = visible(caller, wanted);
        List<PlanSummary> found = from(caller, reach -> plans.page(reach, filter, page, caller));
        return Page.of(found, page, it -> Cursor.of(it.updatedAt(), it.id()));
    }

    /** How many of the plans they may see stand in which state. */
    Map<PlanState, Long> count(Caller caller, PlanFilter wanted) {
        PlanFilter filter = visible(caller, wanted);
        return from(caller, reach -> plans.counts(reach, filter));
    }

    private <T> T from(Caller caller, Function<Reach, T> query) {
        return caller.standsAboveSchools()
                ? tenancy.acrossSchools(() -> query.apply(Reach.ALL_SCHOOLS))
                : tenancy.inSchool(caller.tenant(), () -> query.apply(Reach.ONE_SCHOOL));
    }

    private static PlanFilter visible(Caller caller, PlanFilter wanted) {
        List<PlanState> visible =
                caller.standsAboveSchools() ? PlanState.allPublished() : PlanAccess.visibleStates(caller);
        List<PlanState> states = wanted.states().isEmpty()
                ? visible
                : visible.stream().filter(wanted.states()::contains).toList();
        return new PlanFilter(states, wanted.year(), wanted.school());
    }
}
