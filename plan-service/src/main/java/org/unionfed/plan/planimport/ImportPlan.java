package org.unionfed.plan.planimport;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.standing.SchoolStandingCache;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.planimport.upload.BoundedReading;
import org.unionfed.plan.planimport.upload.UploadedFile;
import org.unionfed.plan.reading.PlanDocument;

/** Use case: an officer brings in a plan as a document. It is read first; one that is refused leaves nothing behind. */
@Component
class ImportPlan {

    private static final int MOST_OPEN = 500;

    private final BoundedReading reading;
    private final SchoolStandingCache standing;
    private final Tenancy tenancy;
    private final PlanImports imports;
    private final ListedImports listed;
    private final ImportSources sources;
    private final ImportViews views;
    private final AuditLog audit;
    private final BusinessClock clock;

    ImportPlan(
            BoundedReading reading,
            SchoolStandingCache standing,
            Tenancy tenancy,
            PlanImports imports,
            ListedImports listed,
            ImportSources sources,
            ImportViews views,
            AuditLog audit,
            BusinessClock clock) {
        this.reading = reading;
        this.standing = standing;
        this.tenancy = tenancy;
        this.imports = imports;
        this.listed = listed;
        this.sources = sources;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    ImportView handle(Caller caller, UploadedFile file) {
        ImportDesk.requireOfficer(caller);
        TenantId school = caller.tenant();
        PlanDocument document = reading.read(file);
        standing.requireOpen(school); // it may have been shut while its document was read
        return tenancy.inSchool(school, () -> keep(caller, school, file, document));
    }

    private ImportView keep(Caller caller, TenantId school, UploadedFile file, PlanDocument document) {
        requireRoom(school);
        var imported = new PlanImport(
                UUID.randomUUID(), school.value(), file, withoutLines(document), caller.userId(), clock.instant());
        imports.add(imported);
        sources.add(school, imported.id(), file.content(), document.lines());
        audit.record(caller, school, "import.create", imported.id(), "version " + imported.version());
        return views.of(imported);
    }

    /** A bound, so that no script fills the database with documents nobody confirms. */
    private void requireRoom(TenantId school) {
        if (listed.open(school) >= MOST_OPEN) {
            throw new BusinessException(ImportError.IMPORT_TOO_MANY_OPEN, MOST_OPEN);
        }
    }

    /** Lines are kept apart: they are long and seldom asked for. */
    private static PlanDocument withoutLines(PlanDocument read) {
        return new PlanDocument(
                read.kind(),
                read.title(),
                read.schoolName(),
                read.year(),
                read.period(),
                read.sections(),
                read.calendar(),
                read.undatedItems(),
                read.findings(),
                List.of(),
                read.statistics(),
                read.additionalPlans().stream().map(ImportPlan::withoutLines).toList());
    }
}
