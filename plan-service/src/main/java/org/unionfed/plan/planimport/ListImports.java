package org.unionfed.plan.planimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;

/** Use case: an officer looks through the documents of their school, newest first. */
@Component
class ListImports {

    private final Tenancy tenancy;
    private final JdbcClient jdbc;

    ListImports(Tenancy tenancy, JdbcClient jdbc) {
        this.tenancy = tenancy;
        this.jdbc = jdbc;
    }

    Page<ImportSummary> handle(Caller caller, @Nullable ImportState state, PageQuery page) {
        ImportDesk.requireOfficer(caller);
        List<ImportSummary> rows = tenancy.inSchool(caller.tenant(), () -> rows(caller.tenant(), state, page));
        return Page.of(rows, page, it -> Cursor.of(it.createdAt(), it.id()));
    }

    /** How many of them stand in which state; a state without any has 0. */
    Map<ImportState, Long> count(Caller caller) {
        ImportDesk.requireOfficer(caller);
        return tenancy.inSchool(caller.tenant(), () -> counts(caller.tenant()));
    }

    private Map<ImportState, Long> counts(TenantId school) {
        Map<ImportState, Long> counts = new EnumMap<>(ImportState.class);
        Arrays.stream(ImportState.values()).forEach(it -> counts.put(it, 0L));
        jdbc.sql("select state, count(*) as imports from plan_import where tenant_id = :school group by state")
                .param("school", school.value())
                .query((row, number) -> counts.put(ImportState.valueOf(row.getString("state")), row.getLong("imports")))
                .list();
        return counts;
    }

    private List<ImportSummary> rows(TenantId school, @Nullable ImportState state, PageQuery page) {
        Cursor after = page.after();
        return jdbc.sql("""
            select id, file_name, title, plan_year, state, plan_id, created_at, updated_at, version
            from plan_import
            where tenant_id = :school
              and (cast(:state as text) is null or state = :state)
              and (cast(:afterTime as timestamptz) is null
                   or (created_at, id) < (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
            order by created_at desc, id desc
            limit :rows
            """)
                .param("school", school.value())
                .param("state", state == null ? null : state.name())
                .param("afterTime", after == null ? null : Timestamp.from(after.instant(0)))
                .param("afterId", after == null ? null : after.uuid(1))
                .param("rows", page.rows())
                .query(ListImports::read)
                .list();
    }

    private static ImportSummary read(ResultSet row, int number) throws SQLException {
        return new ImportSummary(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("title"),
                row.getObject("plan_year", Integer.class),
                ImportState.valueOf(row.getString("state")),
                row.getObject("plan_id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                row.getLong("version"));
    }
}
