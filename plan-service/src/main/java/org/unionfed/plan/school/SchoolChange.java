package org.unionfed.plan.school;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.standing.SchoolStandingCache;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.ExpectedVersion;

/** What every change of a registered school goes through: right, version, change, fact, audit, and then its accounts. */
@Component
class SchoolChange {

    private final Tenancy tenancy;
    private final Schools schools;
    private final PendingSchools pending;
    private final ProvideAccounts provideAccounts;
    private final ReadSchools readSchools;
    private final AuditLog audit;
    private final SchoolStandingCache standing;
    private final Clock clock;

    SchoolChange(
            Tenancy tenancy,
            Schools schools,
            PendingSchools pending,
            ProvideAccounts provideAccounts,
            ReadSchools readSchools,
            AuditLog audit,
            SchoolStandingCache standing,
            Clock clock) {
        this.tenancy = tenancy;
        this.schools = schools;
        this.pending = pending;
        this.provideAccounts = provideAccounts;
        this.readSchools = readSchools;
        this.audit = audit;
        this.standing = standing;
        this.clock = clock;
    }

    /** The school after the change; its accounts follow at once, or as soon as the account server answers. */
    SchoolView make(Caller caller, UUID id, ExpectedVersion seen, Step step) {
        begin(caller, id, seen, step);
        return readSchools.show(caller, id);
    }

    /** Changes a school, and its accounts if they can be changed at once. */
    void begin(Caller caller, UUID id, ExpectedVersion seen, Step step) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        UUID registration = tenancy.acrossSchools(() -> {
            School school = schools.findForChange(id)
                    .filter(it -> !it.isWithdrawn())
                    .orElseThrow(() -> new BusinessException(SchoolError.SCHOOL_NOT_FOUND));
            seen.requireCurrent(school.version(), () -> readSchools.show(caller, id));
            step.change().accept(school);
            schools.flush();
            step.fact().accept(school);
            pending.add(school.registrationId(), clock.instant());
            audit.record(caller, school.tenant(), "school." + step.action(), school.id(), step.detail());
            return school.registrationId();
        });
        standing.forget(new TenantId(id));
        provideAccounts.handle(registration);
    }

    /**
     * One kind of change.
     *
     * @param detail for the audit log
     */
    record Step(String action, Consumer<School> change, Consumer<School> fact, String detail) {}
}
