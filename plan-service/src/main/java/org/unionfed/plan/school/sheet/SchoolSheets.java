package org.unionfed.plan.school.sheet;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.school.sheet.SchoolSheet.State;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps uploaded lists; to be used across schools. */
@Repository
class SchoolSheets {

    private static final TypeReference<List<SheetRow>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowOutcomes outcomes;

    SchoolSheets(JdbcClient jdbc, JsonMapper json, RowOutcomes outcomes) {
        this.jdbc = jdbc;
        this.json = json;
        this.outcomes = outcomes;
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

    /** The list with the outcomes as they are now. */
    Optional<SchoolSheet> find(UUID id) {
        return jdbc.sql("select id, file_name, state, rows from school_sheet where id = :id")
                .param("id", id)
                .query((row, number) -> SchoolSheet.of(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        State.valueOf(row.getString("state")),
                        json.readValue(row.getString("rows"), ROWS)))
                .optional()
                .map(it -> it.with(outcomes.joined(it)));
    }

    /** Marks a list as confirmed; answers whether it was not before. */
    boolean confirm(UUID id, UUID by) {
        return jdbc.sql("""
            update school_sheet set state = 'CONFIRMED', confirmed_by = :by
            where id = :id and state = 'PREVIEWED'
            """).param("id", id).param("by", by).update() == 1;
    }

    /** Lists that were confirmed and are not worked off, oldest first, and who confirmed them. */
    Map<UUID, UUID> unfinished(int atMost) {
        Map<UUID, UUID> found = new LinkedHashMap<>();
        jdbc.sql("""
            select id, coalesce(confirmed_by, uploaded_by) as by from school_sheet
            where state = 'CONFIRMED' and finished_at is null order by uploaded_at limit :most
            """).param("most", atMost).query(row -> {
            found.put(row.getObject("id", UUID.class), row.getObject("by", UUID.class));
        });
        return found;
    }

    /** Every row that can be taken in has its outcome. */
    void finish(UUID id, Instant now) {
        jdbc.sql("update school_sheet set finished_at = :now where id = :id and finished_at is null")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What the schools of the register have already and no other school may have. */
    Map<SheetColumn, Set<String>> taken() {
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> usernames = new HashSet<>();
        Set<String> emails = new HashSet<>();
        jdbc.sql("""
            select code, name, chair_username,
                case when state = 'PROVISIONING' then lower(chair_email) end as promised_email
            from school
            """).query(row -> {
            codes.add(row.getString("code"));
            names.add(row.getString("name"));
            usernames.add(row.getString("chair_username"));
            emails.add(String.valueOf(row.getString("promised_email")));
        });
        return Map.of(
                SheetColumn.CODE, codes,
                SheetColumn.NAME, names,
                SheetColumn.CHAIR_USERNAME, usernames,
                SheetColumn.CHAIR_EMAIL, emails);
    }
}
