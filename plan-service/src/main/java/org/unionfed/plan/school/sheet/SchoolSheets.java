package org.unionfed.plan.school.sheet;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionfed.plan.school.sheet.SchoolSheet.State;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps uploaded lists; to be used across schools. */
@Component
class SchoolSheets {

    private static final TypeReference<List<SheetRow>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SchoolSheets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(SchoolSheet sheet, UUID uploadedBy, Instant now) {
        jdbc.sql("""
                        insert into school_sheet (id, file_name, state, rows, uploaded_by, uploaded_at)
                        values (:id, :name, :state, cast(:rows as jsonb), :by, :at)
                        """)
                .param("id", sheet.id())
                .param("name", sheet.fileName())
                .param("state", sheet.state().name())
                .param("rows", json.writeValueAsString(sheet.rows()))
                .param("by", uploadedBy)
                .param("at", Timestamp.from(now))
                .update();
    }

    Optional<SchoolSheet> find(UUID id) {
        return jdbc.sql("select id, file_name, state, rows from school_sheet where id = :id")
                .param("id", id)
                .query((row, number) -> SchoolSheet.of(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        State.valueOf(row.getString("state")),
                        json.readValue(row.getString("rows"), ROWS)))
                .optional();
    }

    /** Marks a list as confirmed; answers false when somebody else did before. */
    boolean confirm(UUID id) {
        return jdbc.sql("update school_sheet set state = 'CONFIRMED' where id = :id and state = 'PREVIEWED'")
                        .param("id", id)
                        .update()
                == 1;
    }

    void storeRows(UUID id, List<SheetRow> rows) {
        jdbc.sql("update school_sheet set rows = cast(:rows as jsonb) where id = :id")
                .param("id", id)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    /** What the schools of the register have already and no other school may have. */
    Map<SheetColumn, Set<String>> taken() {
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> usernames = new HashSet<>();
        jdbc.sql("select code, name, chair_username from school").query(row -> {
            codes.add(row.getString("code"));
            names.add(row.getString("name"));
            usernames.add(row.getString("chair_username"));
        });
        return Map.of(SheetColumn.CODE, codes, SheetColumn.NAME, names, SheetColumn.CHAIR_USERNAME, usernames);
    }
}
