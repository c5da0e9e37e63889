package org.unionfed.plan.annualplan.history;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.annualplan.content.PlanDifference;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.annualplan.history.PlanVersions.VersionSummary;
import org.unionfed.plan.annualplan.history.PlanVersions.VersionView;
import org.unionfed.plan.annualplan.register.PlanAccess;

/** Use case: someone looks back at what a plan said and what was changed. */
@Component
class ReadHistory {

    private final Tenancy tenancy;
    private final PlanAccess access;
    private final PlanVersions versions;

    ReadHistory(Tenancy tenancy, PlanAccess access, PlanVersions versions) {
        this.tenancy = tenancy;
        this.access = access;
        this.versions = versions;
    }

    /** The versions of a plan, newest first; a plan of which the caller may see none is refused. */
    Page<VersionSummary> handle(Caller caller, UUID plan, PageQuery page) {
        return in(caller, plan, (school, states) -> {
            List<VersionSummary> found = versions.page(school, plan, states, page);
            if (found.isEmpty() && page.after() == null) {
                throw notFound();
            }
            return Page.of(found, page, it -> Cursor.of(it.version()));
        });
    }

    VersionView show(Caller caller, UUID plan, long version) {
        return in(caller, plan, (school, states) -> find(school, plan, states, version));
    }

    /** What differs between two versions of a plan. */
    PlanDifference compare(Caller caller, UUID plan, long from, long to) {
        return in(
                caller,
                plan,
                (school, states) -> PlanDifference.between(
                        find(school, plan, states, from).content(),
                        find(school, plan, states, to).content()));
    }

    private VersionView find(TenantId school, UUID plan, List<PlanState> states, long version) {
        return versions.find(school, plan, states, version).orElseThrow(ReadHistory::notFound);
    }

    private <T> T in(Caller caller, UUID plan, BiFunction<TenantId, List<PlanState>, T> work) {
        TenantId school = access.schoolOf(caller, plan).orElseThrow(ReadHistory::notFound);
        return tenancy.inSchool(school, () -> work.apply(school, PlanAccess.visibleStates(caller)));
    }

    private static BusinessException notFound() {
        return new BusinessException(HistoryError.PLAN_VERSION_NOT_FOUND);
    }
}
