package org.unionfed.plan.school;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.keycloak.AccountRefused;
import org.unionfed.plan.keycloak.AccountsUnavailable;
import org.unionfed.plan.keycloak.SchoolAccounts;
import org.unionfed.plan.turn.AccountTurns;

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
    private final AccountTurns turns;
    private final BusinessClock business;
    private final Clock clock;

    ProvideAccounts(
            Tenancy tenancy,
            Schools schools,
            PendingSchools pending,
            SchoolAccounts accounts,
            PublishedSchoolFacts facts,
            AccountTurns turns,
            BusinessClock business,
            Clock clock) {
        this.tenancy = tenancy;
        this.schools = schools;
        this.pending = pending;
        this.accounts = accounts;
        this.facts = facts;
        this.turns = turns;
        this.business = business;
        this.clock = clock;
    }

    /** Answers whether the accounts are now as they should be; waits for whoever is at them. */
    boolean handle(UUID id) {
        Optional<UUID> registration = registrationOf(id);
        return registration.isEmpty()
                || turns.during(registration.get(), () -> attempt(registration.get()))
                        .orElse(false);
    }

    /** As {@link #handle}, unless somebody else is at them. */
    void handleIfFree(UUID registration) {
        turns.at(registration, () -> attempt(registration));
    }

    private Optional<UUID> registrationOf(UUID id) {
        return tenancy.acrossSchools(() -> schools.find(id)).map(School::registrationId);
    }

    private boolean attempt(UUID registration) {
        Optional<School> school = tenancy.acrossSchools(() -> schools.find(registration));
        return school.isEmpty() || attempt(school.get());
    }

    private boolean attempt(School school) {
        try {
            UUID organization = applyToAccounts(school);
            tenancy.runAcrossSchools(() -> settle(school, organization));
            return true;
        } catch (AccountRefused refused) {
            return failed(school, SchoolError.of(refused.reason()), refused);
        } catch (AccountsUnavailable unavailable) {
            return failed(school, SchoolError.ACCOUNTS_UNAVAILABLE, unavailable);
        }
    }

    private UUID applyToAccounts(School school) {
        if (school.isWithdrawn()) {
            accounts.withdraw(school.toProvide());
        } else if (school.state() == SchoolState.PROVISIONING) {
            return accounts.provide(school.toProvide());
        } else {
            accounts.enable(school.id(), school.state() == SchoolState.ACTIVE);
        }
        return school.id();
    }

    /** Somebody may have changed the school meanwhile; then there is still something to do. */
    private void settle(School seen, UUID organization) {
        School school = schools.findForChange(seen.registrationId()).orElseThrow();
        if (school.isWithdrawn() != seen.isWithdrawn()) {
            return;
        }
        if (school.isWithdrawn()) {
            pending.done(school.registrationId());
            schools.remove(school);
            return;
        }
        if (school.provided(organization, business.instant())) {
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
