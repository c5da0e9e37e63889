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
import org.springframework.stereotype.Repository;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.PageQuery;

/** Reads lists and counts of a school's imports without opening any. */
@Repository
class ListedImports {

    private final JdbcClient jdbc;

    ListedImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are in each state; a state without any has 0. */
    Map<ImportState, Long> counts(TenantId school) {
        Map<ImportState, Long> counts = new EnumMap<>(ImportState.class);
        Arrays.stream(ImportState.values()).forEach(it -> counts.put(it, 0L));
        jdbc.sql("select state, count(*) as imports from plan_import where tenant_id = :school group by state")
                .param("school", school.value())
                .query((row, number) -> counts.put(ImportState.valueOf(row.getString("state")), row.getLong("imports")))
                .list();
        return counts;
    }

    /** One page, newest first, and one row more when there is a next. */
    List<ImportSummary> page(TenantId school, @Nullable ImportState state, PageQuery page) {
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
                .query(ListedImports::read)
                .list();
    }

    /** How many wait to be confirmed. */
    long open(TenantId school) {
        return jdbc.sql("select count(*) from plan_import where tenant_id = :school and state = 'OPEN'")
                .param("school", school.value())
                .query(Long.class)
                .single();
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
