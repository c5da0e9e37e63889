package org.unionfed.plan.school;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.idempotency.RepeatableWork;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.keycloak.AccountRefused;
import org.unionfed.plan.keycloak.AccountsUnavailable;
import org.unionfed.plan.keycloak.SchoolAccounts;
import org.unionfed.plan.school.SchoolView.ChairView;

/**
 * Use case: the federation takes a school in. The register comes first, the accounts follow at once where the account
 * server answers, and otherwise later.
 */
@Component
public class RegisterSchool {

    private static final Duration KEYS_ARE_KEPT = Duration.ofDays(1);

    private final Tenancy tenancy;
    private final Schools schools;
    private final PendingSchools pending;
    private final ProvideAccounts provideAccounts;
    private final SchoolAccounts accounts;
    private final ChairNames chairs;
    private final ReadSchools readSchools;
    private final AuditLog audit;
    private final BusinessClock business;
    private final Clock clock;

    RegisterSchool(
            Tenancy tenancy,
            Schools schools,
            PendingSchools pending,
            ProvideAccounts provideAccounts,
            SchoolAccounts accounts,
            ChairNames chairs,
            ReadSchools readSchools,
            AuditLog audit,
            BusinessClock business,
            Clock clock) {
        this.tenancy = tenancy;
        this.schools = schools;
        this.pending = pending;
        this.provideAccounts = provideAccounts;
        this.accounts = accounts;
        this.chairs = chairs;
        this.readSchools = readSchools;
        this.audit = audit;
        this.business = business;
        this.clock = clock;
    }

    /**
     * The school, with the chair's temporary password where the accounts could be made at once. Repeated under its key
     * after a crash it carries on, and gives a password that works.
     */
    public SchoolView handle(Caller caller, NewSchool wanted) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        UUID request = RepeatableWork.requestName();
        return RepeatableWork.run(() -> {
            UUID registration = registeredBefore(request).orElseGet(() -> {
                chairs.refuseTaken(wanted.chair(), wanted.code());
                return enter(caller, wanted, request, it -> {});
            });
            return withAccounts(caller, registration);
        });
    }

    /**
     * The registration of a school that was entered just now; its accounts are made by themselves within a minute or so.
     *
     * @param request what it is entered for; entered at most once for each
     * @param alongside what else is kept in the same transaction
     */
    public UUID enter(Caller caller, NewSchool wanted, UUID request, Consumer<UUID> alongside) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        chairs.requireAllowed(wanted.chair(), wanted.code());
        return tenancy.acrossSchools(() -> {
            UUID registration = enter(caller, wanted, request);
            alongside.accept(registration);
            return registration;
        });
    }

    /** A school that was entered, with its accounts if they can be made now, and a password if its chair needs one. */
    public SchoolView withAccounts(Caller caller, UUID registration) {
        provideAccounts.handle(registration);
        SchoolView school = readSchools.show(caller, registration);
        return school.state() == SchoolState.ACTIVE ? withPassword(school) : school;
    }

    private Optional<UUID> registeredBefore(UUID request) {
        Instant since = business.instant().minus(KEYS_ARE_KEPT);
        return tenancy.acrossSchools(() -> schools.findRegisteredBy(request, since));
    }

    private UUID enter(Caller caller, NewSchool wanted, UUID request) {
        var school = new School(request, wanted, business.instant());
        chairs.refusePromised(school.chairEmail(), school.code());
        schools.add(school);
        pending.add(school.registrationId(), clock.instant());
        audit.record(
                caller,
                new TenantId(school.registrationId()),
                "school.register",
                school.registrationId(),
                "code " + school.code());
        return school.registrationId();
    }

    private SchoolView withPassword(SchoolView school) {
        ChairView chair = Objects.requireNonNull(school.chair(), "administrators see the chair");
        try {
            return accounts.firstPassword(school.id(), chair.username())
                    .map(school::withPassword)
                    .orElse(school);
        } catch (AccountsUnavailable | AccountRefused later) {
            return school; // a password can be asked for later
        }
    }
}
