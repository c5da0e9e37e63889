package org.unionfed.plan.republication;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.annualplan.fact.PlanRepublication;
import org.unionfed.plan.school.RegisteredSchool;
import org.unionfed.plan.school.SchoolRegister;
import org.unionfed.plan.school.SchoolRepublication;

/**
 * Use case: an administrator has the events of schools and plans said again as they stand, some schools at a time. It may
 * be repeated and broken off at any time; who has heard it all learns nothing new.
 */
@Component
class RepublishFacts {

    private final Tenancy tenancy;
    private final SchoolRegister register;
    private final SchoolRepublication schools;
    private final PlanRepublication plans;
    private final AuditLog audit;

    RepublishFacts(
            Tenancy tenancy,
            SchoolRegister register,
            SchoolRepublication schools,
            PlanRepublication plans,
            AuditLog audit) {
        this.tenancy = tenancy;
        this.register = register;
        this.schools = schools;
        this.plans = plans;
        this.audit = audit;
    }

    Page<RepublishedSchool> handle(Caller caller, PageQuery query) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        return tenancy.acrossSchools(() -> begin(caller, query)).map(this::republish);
    }

    private Page<RegisteredSchool> begin(Caller caller, PageQuery query) {
        String after = query.after() == null ? null : query.after().text(0);
        Page<RegisteredSchool> part = Page.of(register.page(after, query.rows()), query, it -> Cursor.of(it.code()));
        audit.recordOfFederation(
                caller,
                "fact.republish",
                after == null ? "all" : "after " + after,
                part.items().size() + " schools");
        return part;
    }

    private RepublishedSchool republish(RegisteredSchool school) {
        boolean said = tenancy.acrossSchools(() -> schools.republish(school.id()));
        PlanRepublication.Said ofPlans = tenancy.inSchool(school.id(), () -> plans.republish(school));
        return new RepublishedSchool(
                school.id().value(),
                school.code(),
                ofPlans.facts() + (said ? 1 : 0),
                ofPlans.waiting() + (said ? 0 : 1));
    }

    /**
     * A school whose facts were said again.
     *
     * @param facts how many, of itself and of its plans
     * @param waiting how many of them, school and plans, were left out as something newer is just on its way
     */
    record RepublishedSchool(UUID schoolId, String schoolCode, int facts, int waiting) {}
}
