package org.unionfed.plan.school.sheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.idempotency.RepeatableWork;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.school.RegisterSchool;
import org.unionfed.plan.school.SchoolState;
import org.unionfed.plan.school.SchoolView;
import org.unionfed.plan.turn.AccountTurns;

/**
 * Use case: the federation takes in all rows of a previewed list that have no errors. All are entered at once; accounts
 * are made for as many as fit into the time a person waits, and by themselves for the others. Confirmed again, a list
 * goes on and shows the passwords that nobody was shown yet.
 */
@Component
class ConfirmSchoolSheet {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Tenancy tenancy;
    private final SchoolSheets sheets;
    private final RowOutcomes outcomes;
    private final TakeInRows takeInRows;
    private final RegisterSchool registerSchool;
    private final AccountTurns turns;
    private final AuditLog audit;
    private final Clock clock;

    ConfirmSchoolSheet(
            Tenancy tenancy,
            SchoolSheets sheets,
            RowOutcomes outcomes,
            TakeInRows takeInRows,
            RegisterSchool registerSchool,
            AccountTurns turns,
            AuditLog audit,
            Clock clock) {
        this.tenancy = tenancy;
        this.sheets = sheets;
        this.outcomes = outcomes;
        this.takeInRows = takeInRows;
        this.registerSchool = registerSchool;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /** The list with the outcome of every row; while somebody else is at it, as far as they are. */
    SchoolSheet handle(Caller caller, UUID id) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        UUID request = RepeatableWork.requestName();
        return RepeatableWork.run(() -> {
            tenancy.runAcrossSchools(() -> begin(caller, id, request));
            return turns.during(id, () -> inTurn(caller, id, request)).orElseGet(() -> show(id));
        });
    }

    private void begin(Caller caller, UUID id, UUID request) {
        SchoolSheet sheet = sheets.find(id).orElseThrow(() -> new BusinessException(SheetError.SHEET_NOT_FOUND));
        if (sheets.confirm(id, caller.userId())) {
            audit.recordOfFederation(
                    caller, "school-list.confirm", id.toString(), sheet.rows().size() + " rows");
        } else if (sheet.unfinished() == 0
                && outcomes.withoutPassword(id, request).isEmpty()) {
            throw new BusinessException(SheetError.SHEET_ALREADY_CONFIRMED);
        }
    }

    private SchoolSheet inTurn(Caller caller, UUID id, UUID request) {
        Instant patienceEnds = clock.instant().plus(PATIENCE);
        takeInRows.handle(caller, id);
        Map<Integer, SchoolView> active = new LinkedHashMap<>();
        tenancy.acrossSchools(() -> outcomes.withoutPassword(id, request)).forEach((number, registration) -> {
            if (clock.instant().isBefore(patienceEnds)) {
                SchoolView school = registerSchool.withAccounts(caller, registration);
                if (school.state() != SchoolState.PROVISIONING) {
                    active.put(number, school);
                }
            }
        });
        if (!active.isEmpty()) {
            tenancy.runAcrossSchools(() -> handOut(caller, id, active, request));
        }
        SchoolSheet sheet = show(id);
        return sheet.with(sheet.rows().stream()
                .map(it -> active.containsKey(it.number()) ? withPassword(it, active.get(it.number())) : it)
                .toList());
    }

    private void handOut(Caller caller, UUID id, Map<Integer, SchoolView> active, UUID request) {
        outcomes.handedOut(id, active.keySet(), request);
        audit.recordOfFederation(caller, "school-list.passwords", id.toString(), active.size() + " chairs");
    }

    private SchoolSheet show(UUID id) {
        return tenancy.acrossSchools(() -> sheets.find(id))
                .orElseThrow(() -> new BusinessException(SheetError.SHEET_NOT_FOUND));
    }

    private static SheetRow withPassword(SheetRow row, SchoolView school) {
        return row.outcome() == null || school.chair() == null
                ? row
                : row.with(row.outcome().withPassword(school.chair().temporaryPassword()));
    }
}
