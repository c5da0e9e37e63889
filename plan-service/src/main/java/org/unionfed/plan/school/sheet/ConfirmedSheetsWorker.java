package org.unionfed.plan.school.sheet;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.turn.AccountTurns;

/** Goes on with lists whose confirmation was interrupted, for whoever confirmed them; any number of instances may run it. */
@Component
class ConfirmedSheetsWorker {

    private static final int BATCH = 5;

    private final Tenancy tenancy;
    private final SchoolSheets sheets;
    private final TakeInRows takeInRows;
    private final AccountTurns turns;

    ConfirmedSheetsWorker(Tenancy tenancy, SchoolSheets sheets, TakeInRows takeInRows, AccountTurns turns) {
        this.tenancy = tenancy;
        this.sheets = sheets;
        this.takeInRows = takeInRows;
        this.turns = turns;
    }

    @Scheduled(
            initialDelayString = "${unionfed.school.retry-interval:10s}",
            fixedDelayString = "${unionfed.school.retry-interval:10s}")
    void run() {
        Map<UUID, UUID> left = tenancy.acrossSchools(() -> sheets.unfinished(BATCH));
        left.forEach(this::goOn);
    }

    private void goOn(UUID sheet, UUID confirmedBy) {
        turns.at(sheet, () -> {
            takeInRows.handle(new Caller(confirmedBy, "", "", null, Set.of(Role.FEDERATION_ADMIN)), sheet);
            return true;
        });
    }
}
