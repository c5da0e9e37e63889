package org.unionfed.plan.school;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.keycloak.AccountsUnavailable;
import org.unionfed.plan.keycloak.SchoolAccounts;
import org.unionfed.plan.keycloak.SchoolToProvide;
import org.unionfed.plan.keycloak.UsernameTaken;

/**
 * Use case: bring a school's accounts to where the register wants them. May be repeated at any time; what could not be
 * done stays noted and is tried again. No transaction is open while the account server is asked.
 */
@Component
class ProvideAccounts {

    private static final Logger log = LoggerFactory.getLogger(ProvideAccounts.class);

    private final Tenancy tenancy;
    private final Schools schools;
    private final PendingSchools pending;
    private final SchoolAccounts accounts;
    private final PublishedSchoolFacts facts;
    private final Clock clock;

    ProvideAccounts(
            Tenancy tenancy,
            Schools schools,
            PendingSchools pending,
            SchoolAccounts accounts,
            PublishedSchoolFacts facts,
            Clock clock) {
        this.tenancy = tenancy;
        this.schools = schools;
        this.pending = pending;
        this.accounts = accounts;
        this.facts = facts;
        this.clock = clock;
    }

    /** Answers whether the accounts are now as they should be. */
    boolean handle(UUID registration) {
        Optional<School> school = tenancy.acrossSchools(() -> schools.findForChange(registration));
        return school.isEmpty() || attempt(school.get());
    }

    private boolean attempt(School school) {
        try {
            UUID organization = bringAbout(school);
            tenancy.runAcrossSchools(() -> settle(school, organization));
            return true;
        } catch (UsernameTaken taken) {
            return failed(school, SchoolError.CHAIR_USERNAME_TAKEN, taken);
        } catch (AccountsUnavailable unavailable) {
            return failed(school, SchoolError.ACCOUNTS_UNAVAILABLE, unavailable);
        }
    }

    private UUID bringAbout(School school) {
        if (school.state() == SchoolState.PROVISIONING) {
            return accounts.provide(new SchoolToProvide(
                    school.code(),
                    school.name(),
                    school.kind().name(),
                    school.region(),
                    school.chairUsername(),
                    school.chairDisplayName(),
                    school.chairEmail(),
                    school.registeredAt()));
        }
        accounts.enable(school.id(), school.state() == SchoolState.ACTIVE);
        return school.id();
    }

    /** Somebody may have changed the school meanwhile; then there is still something to do. */
    private void settle(School seen, UUID organization) {
        School school = schools.findForChange(seen.registrationId()).orElseThrow();
        if (school.provided(organization, clock.instant())) {
            schools.flush();
            facts.registered(school);
        } else if (school.state() != seen.state()) {
            return;
        }
        pending.done(school.registrationId());
    }

    private boolean failed(School school, SchoolError problem, RuntimeException cause) {
        log.warn("Accounts of school {} are not as they should be: {}", school.code(), cause.getMessage());
        Instant now = clock.instant();
        tenancy.runAcrossSchools(() -> pending.failed(school.registrationId(), problem, now));
        return false;
    }
}
