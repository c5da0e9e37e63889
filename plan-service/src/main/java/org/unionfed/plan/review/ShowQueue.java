package org.unionfed.plan.review;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;

/** Use case: the federation looks at what waits for its decision. */
@Component
class ShowQueue {

    private final Tenancy tenancy;
    private final WaitingPlans plans;

    ShowQueue(Tenancy tenancy, WaitingPlans plans) {
        this.tenancy = tenancy;
        this.plans = plans;
    }

    Page<WaitingPlan> handle(Caller caller, QueueFilter filter, PageQuery page) {
        requireFederation(caller);
        List<WaitingPlan> found = tenancy.acrossSchools(() -> plans.page(filter, page));
        return Page.of(found, page, it -> Cursor.of(it.submittedAt(), it.id()));
    }

    QueueCounts count(Caller caller, QueueFilter filter) {
        requireFederation(caller);
        return tenancy.acrossSchools(() -> plans.counts(filter));
    }

    private static void requireFederation(Caller caller) {
        caller.requireAny(Role.FEDERATION_STAFF, Role.FEDERATION_ADMIN, Role.FEDERATION_AUDITOR);
    }
}
