package org.unionfed.plan.school.sheet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.school.RegisterSchool;
import org.unionfed.plan.school.SchoolView;

/**
 * Use case: the federation takes in all rows of a previewed list that have no errors. Accounts are made at once for as
 * many schools as fit into the time a person waits; the others follow by themselves.
 */
@Component
class ConfirmSchoolSheet {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Tenancy tenancy;
    private final SchoolSheets sheets;
    private final RegisterSchool registerSchool;
    private final AuditLog audit;
    private final Clock clock;

    ConfirmSchoolSheet(
            Tenancy tenancy, SchoolSheets sheets, RegisterSchool registerSchool, AuditLog audit, Clock clock) {
        this.tenancy = tenancy;
        this.sheets = sheets;
        this.registerSchool = registerSchool;
        this.audit = audit;
        this.clock = clock;
    }

    /** The list with the outcome of every row. A list can be confirmed once. */
    SchoolSheet handle(Caller caller, UUID id) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        SchoolSheet sheet = tenancy.acrossSchools(() -> claim(caller, id));
        Instant patienceEnds = clock.instant().plus(PATIENCE);
        List<SheetRow> rows = sheet.rows().stream()
                .map(it -> it.errors().isEmpty() ? it.with(take(caller, it, patienceEnds)) : it)
                .toList();
        tenancy.runAcrossSchools(() -> sheets.storeRows(id, withoutPasswords(rows)));
        return SchoolSheet.of(id, sheet.fileName(), SchoolSheet.State.CONFIRMED, rows);
    }

    private SchoolSheet claim(Caller caller, UUID id) {
        SchoolSheet sheet = sheets.find(id).orElseThrow(() -> new BusinessException(SheetError.SHEET_NOT_FOUND));
        if (!sheets.confirm(id)) {
            throw new BusinessException(SheetError.SHEET_ALREADY_CONFIRMED);
        }
        audit.recordOfFederation(
                caller, "school-list.confirm", id.toString(), sheet.rows().size() + " rows");
        return sheet;
    }

    private RowOutcome take(Caller caller, SheetRow row, Instant patienceEnds) {
        try {
            SchoolView school = clock.instant().isBefore(patienceEnds)
                    ? registerSchool.handle(caller, row.toNewSchool())
                    : registerSchool.withAccountsLater(caller, row.toNewSchool());
            return RowOutcome.registered(school);
        } catch (BusinessException refusal) {
            return RowOutcome.refused(refusal.code().name());
        }
    }

    /** Passwords are shown and never kept. */
    private static List<SheetRow> withoutPasswords(List<SheetRow> rows) {
        return rows.stream()
                .map(it -> it.outcome() == null ? it : it.with(it.outcome().withoutPassword()))
                .toList();
    }
}
