package org.unionfed.plan.school.sheet;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.school.ChairNames;
import org.unionfed.plan.school.ChairNames.Wanted;
import org.unionfed.plan.school.sheet.SchoolSheet.State;

/** Use case: the federation uploads a list of schools and sees what would become of each row. */
@Component
class PreviewSchoolSheet {

    private final Tenancy tenancy;
    private final SchoolSheets sheets;
    private final ChairNames chairs;
    private final AuditLog audit;
    private final Clock clock;

    PreviewSchoolSheet(Tenancy tenancy, SchoolSheets sheets, ChairNames chairs, AuditLog audit, Clock clock) {
        this.tenancy = tenancy;
        this.sheets = sheets;
        this.chairs = chairs;
        this.audit = audit;
        this.clock = clock;
    }

    SchoolSheet handle(Caller caller, String fileName, byte[] content) {
        caller.requireAny(Role.FEDERATION_ADMIN);
        List<SheetRow> rows = SheetReader.read(content);
        Map<SheetColumn, Set<String>> accounts = takenAccounts(rows);
        return tenancy.acrossSchools(() -> {
            List<SheetRow> checked = new SheetCheck(together(sheets.taken(), accounts)).check(rows);
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

    private Map<SheetColumn, Set<String>> takenAccounts(List<SheetRow> rows) {
        Set<String> usernames = new HashSet<>();
        Set<String> emails = new HashSet<>();
        chairs.forEachTaken(
                rows.stream()
                        .map(it -> new Wanted(
                                it.text(SheetColumn.CODE),
                                it.text(SheetColumn.CHAIR_USERNAME),
                                it.text(SheetColumn.CHAIR_EMAIL)))
                        .toList(),
                usernames::add,
                emails::add);
        return Map.of(SheetColumn.CHAIR_USERNAME, usernames, SheetColumn.CHAIR_EMAIL, emails);
    }

    private static Map<SheetColumn, Set<String>> together(
            Map<SheetColumn, Set<String>> register, Map<SheetColumn, Set<String>> accounts) {
        Map<SheetColumn, Set<String>> all = new EnumMap<>(register);
        accounts.forEach((column, values) -> {
            Set<String> both = new HashSet<>(values);
            both.addAll(register.getOrDefault(column, Set.of()));
            all.put(column, both);
        });
        return all;
    }
}
