package org.unionfed.plan.planimport;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.web.ExpectedVersion;

/** What all work on an import has in common: the right, the school, the transaction and the version last seen. */
@Component
class ImportDesk {

    private final Tenancy tenancy;
    private final PlanImports imports;
    private final ImportViews views;

    ImportDesk(Tenancy tenancy, PlanImports imports, ImportViews views) {
        this.tenancy = tenancy;
        this.imports = imports;
        this.views = views;
    }

    /** Documents are brought in and worked on by those who write plans. */
    static void requireOfficer(Caller caller) {
        caller.requireAny(Role.OFFICER, Role.CHAIR);
    }

    <T> T read(Caller caller, UUID id, Function<PlanImport, T> work) {
        requireOfficer(caller);
        return tenancy.inSchool(
                caller.tenant(),
                () -> work.apply(imports.find(caller.tenant(), id).orElseThrow(ImportDesk::notFound)));
    }

    /** Work that changes an open import; refused with CHANGED_MEANWHILE unless its present version was seen. */
    <T> T change(Caller caller, UUID id, ExpectedVersion seen, Function<PlanImport, T> work) {
        requireOfficer(caller);
        return tenancy.inSchool(caller.tenant(), () -> {
            PlanImport open = imports.findForChange(caller.tenant(), id).orElseThrow(ImportDesk::notFound);
            seen.requireCurrent(open.version(), () -> views.of(open));
            open.requireOpen();
            return work.apply(open);
        });
    }

    private static BusinessException notFound() {
        return new BusinessException(ImportError.IMPORT_NOT_FOUND);
    }
}
