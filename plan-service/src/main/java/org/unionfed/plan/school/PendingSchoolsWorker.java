package org.unionfed.plan.school;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.unionfed.commons.tenancy.Tenancy;

/** Tries again what the account server did not do at first; any number of instances may run it. */
@Component
class PendingSchoolsWorker {

    private static final int BATCH = 20;

    private final Tenancy tenancy;
    private final PendingSchools pending;
    private final ProvideAccounts provideAccounts;
    private final Clock clock;

    PendingSchoolsWorker(Tenancy tenancy, PendingSchools pending, ProvideAccounts provideAccounts, Clock clock) {
        this.tenancy = tenancy;
        this.pending = pending;
        this.provideAccounts = provideAccounts;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${unionfed.school.retry-interval:10s}",
            fixedDelayString = "${unionfed.school.retry-interval:10s}")
    void run() {
        List<UUID> due = tenancy.acrossSchools(() -> pending.claimDue(clock.instant(), BATCH));
        due.forEach(provideAccounts::handleIfFree);
    }
}
