package org.unionfed.plan.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.turn.AccountTurns;

/** Carries out what a process that died, or an account server that did not answer, left; any number may run it. */
@Component
class UnfinishedWishesWorker {

    private static final int BATCH = 20;
    private static final Duration KEYS_ARE_KEPT = Duration.ofDays(1);

    private final Tenancy tenancy;
    private final Wishes wishes;
    private final CarryOut carryOut;
    private final AccountTurns turns;
    private final Clock clock;

    UnfinishedWishesWorker(Tenancy tenancy, Wishes wishes, CarryOut carryOut, AccountTurns turns, Clock clock) {
        this.tenancy = tenancy;
        this.wishes = wishes;
        this.carryOut = carryOut;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${unionfed.account.retry-interval:10s}",
            fixedDelayString = "${unionfed.account.retry-interval:10s}")
    void run() {
        Set<TenantId> due = tenancy.acrossSchools(() -> {
            wishes.forgetDone(clock.instant().minus(KEYS_ARE_KEPT));
            return wishes.claimDue(clock.instant(), BATCH);
        });
        due.forEach(this::finish);
    }

    private void finish(TenantId school) {
        turns.at(school.value(), () -> {
            try {
                carryOut.finish(school, null);
                return true;
            } catch (BusinessException later) {
                return false; // its next attempt is noted
            }
        });
    }
}
