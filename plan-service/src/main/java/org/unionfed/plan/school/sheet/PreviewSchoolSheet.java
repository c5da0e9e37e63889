package org.unionfed.plan.school.sheet;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.school.sheet.SchoolSheet.State;

/** Use case: the federation uploads a list of schools and sees what would become of each row. */
@Component
class PreviewSchoolSheet {

    private final Tenancy tenancy;
    private final SchoolSheets sheets;
    private final AuditLog audit;
    private final Clock clock;

    PreviewSchoolSheet(Tenancy tenancy, SchoolSheets sheets, AuditLog audit, Clock clock) {
        this.tenancy = tenancy;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    SchoolSheet handle(Caller caller, String fileName, byte[] content) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        List<SheetRow> rows = SheetReader.read(content);
        return tenancy.acrossSchools(() -> {
            List<SheetRow> checked = new SheetCheck(sheets.taken()).check(rows);
            SchoolSheet sheet = SchoolSheet.of(UUID.randomUUID(), fileName, State.PREVIEWED, checked);
            sheets.add(sheet, caller.userId(), clock.instant());
            audit.recordOfFederation(caller, "school-list.upload", sheet.id().toString(), rows.size() + " rows");
            return sheet;
        });
    }

    /** The list again, as it was previewed or confirmed. */
    SchoolSheet show(Caller caller, UUID id) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        return tenancy.acrossSchools(() -> sheets.find(id))
                .orElseThrow(() -> new BusinessException(SheetError.SHEET_NOT_FOUND));
    }
}
