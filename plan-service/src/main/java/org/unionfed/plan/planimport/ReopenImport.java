package org.unionfed.plan.planimport;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.plan.annualplan.fact.DraftDiscarded;

/** Makes a document usable again whose draft was thrown away, in the transaction that threw it away. */
@Component
class ReopenImport {

    private final PlanImports imports;
    private final AuditLog audit;
    private final BusinessClock clock;

    ReopenImport(PlanImports imports, AuditLog audit, BusinessClock clock) {
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(DraftDiscarded draft) {
        imports.findForChange(draft.school(), draft.sourceImportId())
                .filter(it -> draft.planId().equals(it.planId()))
                .ifPresent(it -> reopen(it, draft));
    }

    private void reopen(PlanImport imported, DraftDiscarded draft) {
        imported.reopen(clock.instant());
        imports.flush();
        audit.record(draft.by(), draft.school(), "import.reopen", imported.id(), "version " + imported.version());
    }
}
