package org.unionfed.plan.planimport;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;

/** Use case: an officer looks through the documents of their school, newest first. */
@Component
class ListImports {

    private final Tenancy tenancy;
    private final ListedImports imports;

    ListImports(Tenancy tenancy, ListedImports imports) {
        this.tenancy = tenancy;
        this.imports = imports;
    }

    Page<ImportSummary> handle(Caller caller, @Nullable ImportState state, PageQuery page) {
        ImportDesk.requireOfficer(caller);
        List<ImportSummary> rows = tenancy.inSchool(caller.tenant(), () -> imports.page(caller.tenant(), state, page));
        return Page.of(rows, page, it -> Cursor.of(it.createdAt(), it.id()));
    }

    /** How many of them stand in which state; a state without any has 0. */
    Map<ImportState, Long> count(Caller caller) {
        ImportDesk.requireOfficer(caller);
        return tenancy.inSchool(caller.tenant(), () -> imports.counts(caller.tenant()));
    }
}
