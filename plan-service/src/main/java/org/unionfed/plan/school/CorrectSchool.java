package org.unionfed.plan.school;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.keycloak.AccountsUnavailable;
import org.unionfed.plan.keycloak.SchoolAccounts;
import org.unionfed.plan.turn.AccountTurns;

/** Use case: the federation says anew who chairs a school whose first account could not be made. */
@Component
class CorrectSchool {

    private final Tenancy tenancy;
    private final Schools schools;
    private final PendingSchools pending;
    private final ChairNames chairs;
    private final SchoolAccounts accounts;
    private final AccountTurns turns;
    private final RegisterSchool registerSchool;
    private final ReadSchools readSchools;
    private final AuditLog audit;
    private final BusinessClock business;
    private final Clock clock;

    CorrectSchool(
            Tenancy tenancy,
            Schools schools,
            PendingSchools pending,
            ChairNames chairs,
            SchoolAccounts accounts,
            AccountTurns turns,
            RegisterSchool registerSchool,
            ReadSchools readSchools,
            AuditLog audit,
            BusinessClock business,
            Clock clock) {
        this.tenancy = tenancy;
        this.schools = schools;
        this.pending = pending;
        this.chairs = chairs;
        this.accounts = accounts;
        this.turns = turns;
        this.registerSchool = registerSchool;
        this.readSchools = readSchools;
        this.audit = audit;
        this.business = business;
        this.clock = clock;
    }

    /** The school after its accounts were tried once more, with a password if they stand now. */
    SchoolView handle(Caller caller, UUID id, ExpectedVersion seen, NewSchool.Chair chair) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        UUID registration = find(id).registrationId();
        if (turns.during(registration, () -> correct(caller, registration, seen, chair))
                .isEmpty()) {
            throw new BusinessException(SchoolError.ACCOUNTS_BUSY);
        }
        return registerSchool.withAccounts(caller, registration);
    }

    private boolean correct(Caller caller, UUID id, ExpectedVersion seen, NewSchool.Chair chair) {
        School school = find(id);
        seen.requireCurrent(school.version(), () -> readSchools.show(caller, id));
        school.requireProvisioning();
        chairs.refuseTaken(chair, school.code());
        if (!chair.username().equals(school.chairUsername())) {
            takeAwayOldAccount(school);
        }
        tenancy.runAcrossSchools(() -> write(caller, id, seen, chair));
        return true;
    }

    private void write(Caller caller, UUID id, ExpectedVersion seen, NewSchool.Chair chair) {
        School school = schools.findForChange(id).orElseThrow();
        seen.requireCurrent(school.version(), () -> readSchools.show(caller, id));
        school.correctChair(chair, business.instant());
        chairs.refusePromised(school.chairEmail(), school.code());
        schools.flush(school);
        pending.add(id, clock.instant());
        audit.record(caller, school.tenant(), "school.correct", id, "chair");
    }

    private void takeAwayOldAccount(School school) {
        try {
            accounts.withdrawChair(school.toProvide());
        } catch (AccountsUnavailable unavailable) {
            throw new BusinessException(SchoolError.ACCOUNTS_UNAVAILABLE);
        }
    }

    /** Without holding it: to hold a row counts as an effect, and nothing has happened yet. */
    private School find(UUID id) {
        return tenancy.acrossSchools(() -> schools.find(id))
                .filter(it -> !it.isWithdrawn())
                .orElseThrow(() -> new BusinessException(SchoolError.SCHOOL_NOT_FOUND));
    }
}
