package org.unionfed.plan.school.sheet;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.school.RegisterSchool;

/**
 * Takes the rows of a confirmed list in, each with its outcome in one transaction, so that it can stop at any row and go
 * on from there. Whoever does holds the list's turn.
 */
@Component
class TakeInRows {

    private final Tenancy tenancy;
    private final SchoolSheets sheets;
    private final RowOutcomes outcomes;
    private final RegisterSchool registerSchool;
    private final Clock clock;

    TakeInRows(Tenancy tenancy, SchoolSheets sheets, RowOutcomes outcomes, RegisterSchool registerSchool, Clock clock) {
        this.tenancy = tenancy;
        this.sheets = sheets;
        this.outcomes = outcomes;
        this.registerSchool = registerSchool;
        this.clock = clock;
    }

    /** Afterwards every row without errors is in the register or has a reason why not. */
    void handle(Caller caller, UUID id) {
        tenancy.acrossSchools(() -> sheets.find(id)).ifPresent(sheet -> {
            sheet.rows().stream().filter(SheetRow::isToTakeIn).forEach(it -> takeIn(caller, id, it));
            tenancy.runAcrossSchools(() -> sheets.finish(id, clock.instant()));
        });
    }

    private void takeIn(Caller caller, UUID sheet, SheetRow row) {
        try {
            registerSchool.enter(
                    caller,
                    row.toNewSchool(),
                    UUID.randomUUID(),
                    registration -> outcomes.entered(sheet, row.number(), registration));
        } catch (BusinessException refusal) {
            String code = refusal.code().name();
            tenancy.runAcrossSchools(() -> outcomes.refused(sheet, row.number(), code));
        }
    }
}
