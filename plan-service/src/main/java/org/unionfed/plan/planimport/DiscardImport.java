package org.unionfed.plan.planimport;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;

/** Use case: an officer throws away a document that was not confirmed, with the file and everything read out of it. */
@Component
class DiscardImport {

    private final ImportDesk desk;
    private final PlanImports imports;
    private final AuditLog audit;

    DiscardImport(ImportDesk desk, PlanImports imports, AuditLog audit) {
        this.desk = desk;
        this.imports = imports;
        this.audit = audit;
    }

    void handle(Caller caller, UUID id, ExpectedVersion seen) {
        desk.change(caller, id, seen, open -> {
            imports.remove(open);
            audit.record(caller, caller.tenant(), "import.delete", id, "version " + open.version());
            return open.id();
        });
    }
}
