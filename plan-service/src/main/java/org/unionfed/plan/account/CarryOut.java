package org.unionfed.plan.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.keycloak.AccountDirectory;
import org.unionfed.plan.keycloak.AccountRefused;
import org.unionfed.plan.keycloak.AccountsUnavailable;
import org.unionfed.plan.school.SchoolError;

/**
 * Carries a noted wish out at the account server and records that it did, both of which may be repeated. Whoever does
 * holds the school's turn; no transaction is open while the account server is asked.
 */
@Component
class CarryOut {

    private static final Logger log = LoggerFactory.getLogger(CarryOut.class);

    private final Tenancy tenancy;
    private final Wishes wishes;
    private final AccountDirectory directory;
    private final AuditLog audit;
    private final Clock clock;

    CarryOut(Tenancy tenancy, Wishes wishes, AccountDirectory directory, AuditLog audit, Clock clock) {
        this.tenancy = tenancy;
        this.wishes = wishes;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** Carries it out for whoever wished it, who sees the password. What the account server refuses is given up. */
    Carried handle(Wish wish) {
        return handle(wish, true);
    }

    /** Carries out what others of the school left behind, so that what is read next is the last word. */
    void finish(TenantId school, @Nullable String exceptNewAccount) {
        List<Wish> left = tenancy.inSchool(school, () -> wishes.open(school));
        left.stream()
                .filter(it -> exceptNewAccount == null || !exceptNewAccount.equals(it.username()))
                .forEach(this::finish);
    }

    private void finish(Wish wish) {
        try {
            handle(wish, false);
        } catch (BusinessException refusal) {
            if (refusal.code() == SchoolError.ACCOUNTS_UNAVAILABLE) {
                tenancy.runInSchool(wish.school(), () -> wishes.failed(wish, clock.instant()));
                throw refusal;
            }
            log.warn("What was wished of an account as {} will not be: {}", wish.action(), refusal.getMessage());
        }
    }

    private Carried handle(Wish wish, boolean answered) {
        try {
            Carried carried = wish.done() ? again(wish) : orGivenUp(wish, answered);
            tenancy.runInSchool(wish.school(), () -> record(wish, carried.account(), answered));
            return carried;
        } catch (AccountsUnavailable unavailable) {
            log.warn("A wish of an account waits: {}", unavailable.getMessage());
            throw new BusinessException(SchoolError.ACCOUNTS_UNAVAILABLE);
        }
    }

    private Carried orGivenUp(Wish wish, boolean answered) {
        try {
            return atServer(wish, answered);
        } catch (AccountRefused refused) {
            giveUp(wish);
            throw new BusinessException(AccountError.of(refused.reason()), String.valueOf(wish.username()));
        }
    }

    private Carried atServer(Wish wish, boolean answered) {
        UUID school = wish.school().value();
        return switch (wish.kind()) {
            case CREATE -> create(wish, answered);
            case CHANGE -> {
                directory.change(school, wish.knownAccount(), wish.saidDetails());
                if (wish.endsSessions()) {
                    directory.endSessions(school, wish.knownAccount());
                }
                yield new Carried(wish.knownAccount(), null);
            }
            case DEACTIVATE, REACTIVATE -> {
                directory.enable(school, wish.knownAccount(), wish.kind() == WishKind.REACTIVATE);
                yield new Carried(wish.knownAccount(), null);
            }
            case RENEW_PASSWORD -> withNewPassword(wish, wish.knownAccount());
        };
    }

    /** A password nobody is told is not set, and until there is one nobody signs in. */
    private Carried create(Wish wish, boolean answered) {
        UUID account = wish.account() == null ? make(wish) : describe(wish, wish.account());
        return answered ? withNewPassword(wish, account) : new Carried(account, null);
    }

    /** From the moment its id is noted the account is known to be this wish's, whatever becomes of it. */
    private UUID make(Wish wish) {
        UUID account = directory.provide(wish.school().value(), wish.newUsername(), wish.saidDetails(), wish.since());
        tenancy.runInSchool(wish.school(), () -> wishes.made(wish, account));
        return account;
    }

    private UUID describe(Wish wish, UUID account) {
        directory.change(wish.school().value(), account, wish.saidDetails());
        return account;
    }

    /** Asked once more for what was done: only the password cannot be told again, so there is a new one. */
    private Carried again(Wish wish) {
        boolean told = wish.kind() == WishKind.CREATE || wish.kind() == WishKind.RENEW_PASSWORD;
        return told ? withNewPassword(wish, wish.knownAccount()) : new Carried(wish.knownAccount(), null);
    }

    private Carried withNewPassword(Wish wish, UUID account) {
        return new Carried(account, directory.renewPassword(wish.school().value(), account));
    }

    private void record(Wish wish, UUID account, boolean answered) {
        wishes.done(wish, account, answered, clock.instant());
        if (!wish.done()) {
            audit.record(wish.caller(), wish.school(), wish.action(), account, wish.detail());
        } else if (answered) {
            audit.record(wish.caller(), wish.school(), wish.action(), account, "repeated");
        }
    }

    /** What cannot be taken back any more is recorded; its password can be renewed. */
    private void giveUp(Wish wish) {
        UUID school = wish.school().value();
        if (wish.kind() == WishKind.CREATE) {
            directory.withdraw(school, wish.newUsername(), wish.since());
            UUID account = wish.account();
            if (account != null && directory.find(school, account).isPresent()) {
                tenancy.runInSchool(wish.school(), () -> record(wish, account, true));
                return;
            }
        }
        tenancy.runInSchool(wish.school(), () -> wishes.drop(wish));
    }

    /**
     * What came of a wish.
     *
     * @param password of the account, if it got a new one
     */
    record Carried(UUID account, @Nullable String password) {}
}
