package org.unionfed.plan.school;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.keycloak.AccountsUnavailable;
import org.unionfed.plan.keycloak.SchoolAccounts;

/**
 * Use case: the federation takes a school in. The register comes first, the accounts follow at once where the account
 * server answers, and otherwise later.
 */
@Component
public class RegisterSchool {

    private final Tenancy tenancy;
    private final Schools schools;
    private final PendingSchools pending;
    private final ProvideAccounts provideAccounts;
    private final SchoolAccounts accounts;
    private final ReadSchools readSchools;
    private final AuditLog audit;
    private final Clock clock;

    RegisterSchool(
            Tenancy tenancy,
            Schools schools,
            PendingSchools pending,
            ProvideAccounts provideAccounts,
            SchoolAccounts accounts,
            ReadSchools readSchools,
            AuditLog audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.schools = schools;
        this.pending = pending;
        this.provideAccounts = provideAccounts;
        this.accounts = accounts;
        this.readSchools = readSchools;
        this.audit = audit;
        this.clock = clock;
    }

    /** The school, with the chair's temporary password where the accounts could be made at once. */
    public SchoolView handle(Caller caller, NewSchool wanted) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        refuseForeignUsername(wanted);
        UUID registration = tenancy.acrossSchools(() -> enter(caller, wanted));
        boolean provided = provideAccounts.handle(registration);
        SchoolView school = readSchools.show(caller, registration);
        return provided ? withPassword(school, wanted) : school;
    }

    /** The school in the register; its accounts are made by themselves within a minute or so. */
    public SchoolView withAccountsLater(Caller caller, NewSchool wanted) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        UUID registration = tenancy.acrossSchools(() -> enter(caller, wanted));
        return readSchools.show(caller, registration);
    }

    private UUID enter(Caller caller, NewSchool wanted) {
        Instant now = clock.instant();
        var school = new School(UUID.randomUUID(), wanted, now);
        schools.add(school);
        pending.add(school.registrationId(), now);
        audit.record(
                caller,
                new TenantId(school.registrationId()),
                "school.register",
                school.registrationId(),
                "code " + school.code());
        return school.registrationId();
    }

    private void refuseForeignUsername(NewSchool wanted) {
        String username = wanted.chair().username();
        try {
            if (!accounts.usernameFree(username, wanted.code())) {
                throw new BusinessException(SchoolError.CHAIR_USERNAME_TAKEN, username);
            }
        } catch (AccountsUnavailable later) {
            // the school waits in the register, and its accounts are made when the server answers
        }
    }

    private SchoolView withPassword(SchoolView school, NewSchool wanted) {
        try {
            return school.withPassword(
                    accounts.renewPassword(school.id(), wanted.chair().username()));
        } catch (AccountsUnavailable later) {
            return school; // a password can be asked for later
        }
    }
}
