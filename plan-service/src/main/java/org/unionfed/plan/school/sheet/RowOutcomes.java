package org.unionfed.plan.school.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.school.SchoolState;

/** Keeps what became of the rows of confirmed lists; to be used across schools. */
@Repository
class RowOutcomes {

    private final JdbcClient jdbc;

    RowOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row's school was entered, in this very transaction. */
    void entered(UUID sheet, int number, UUID registration) {
        insert(sheet, number, registration, null);
    }

    /** A row will not be taken in. */
    void refused(UUID sheet, int number, String code) {
        insert(sheet, number, null, code);
    }

    private void insert(UUID sheet, int number, @Nullable UUID registration, @Nullable String error) {
        jdbc.sql("""
            insert into school_sheet_outcome (sheet_id, number, registration_id, error)
            values (:sheet, :number, cast(:registration as uuid), :error)
            """)
                .param("sheet", sheet)
                .param("number", number)
                .param("registration", registration)
                .param("error", error)
                .update();
    }

    /** The rows of a list with their outcomes; those of earlier versions stand in the rows themselves. */
    List<SheetRow> joined(SchoolSheet sheet) {
        Map<Integer, RowOutcome> known = new LinkedHashMap<>();
        jdbc.sql("""
            select o.*, s.state, p.problem, coalesce(s.organization_id, s.registration_id) as school_id
            from school_sheet_outcome o
            left join school s on s.registration_id = o.registration_id and s.withdrawn_at is null
            left join school_pending p on p.registration_id = s.registration_id
            where o.sheet_id = :sheet
            """).param("sheet", sheet.id()).query(row -> {
            known.put(row.getInt("number"), read(row));
        });
        return sheet.rows().stream()
                .map(it -> known.containsKey(it.number()) ? it.with(known.get(it.number())) : it)
                .toList();
    }

    /** The schools of a list whose chair's password nobody was shown, or only this request, by row. */
    Map<Integer, UUID> withoutPassword(UUID sheet, UUID request) {
        Map<Integer, UUID> found = new LinkedHashMap<>();
        jdbc.sql("""
            select o.number, o.registration_id from school_sheet_outcome o
            join school s on s.registration_id = o.registration_id and s.withdrawn_at is null
            where o.sheet_id = :sheet and (o.handed_to is null or o.handed_to = :request)
            order by o.number
            """).param("sheet", sheet).param("request", request).query(row -> {
            found.put(row.getInt("number"), row.getObject("registration_id", UUID.class));
        });
        return found;
    }

    /** These rows' passwords are in the answer to this request. */
    void handedOut(UUID sheet, Collection<Integer> numbers, UUID request) {
        if (numbers.isEmpty()) {
            return;
        }
        jdbc.sql("""
            update school_sheet_outcome set handed_to = :request
            where sheet_id = :sheet and number in (:numbers)
            """)
                .param("sheet", sheet)
                .param("numbers", numbers)
                .param("request", request)
                .update();
    }

    private static RowOutcome read(ResultSet row) throws SQLException {
        if (row.getString("error") != null) {
            return RowOutcome.refused(row.getString("error"));
        }
        String state = row.getString("state");
        if (state == null) {
            return RowOutcome.refused("SCHOOL_NOT_FOUND"); // it was withdrawn since
        }
        return new RowOutcome(
                row.getObject("school_id", UUID.class),
                SchoolState.valueOf(state),
                row.getString("problem"),
                null,
                row.getObject("handed_to") == null ? true : null,
                null);
    }
}
