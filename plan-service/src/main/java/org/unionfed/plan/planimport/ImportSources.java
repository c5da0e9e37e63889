package org.unionfed.plan.planimport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.reading.SourceLine;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the documents as they were uploaded, and their lines. */
@Repository
class ImportSources {

    private static final TypeReference<List<SourceLine>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportSources(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(TenantId school, UUID importId, byte[] content, List<SourceLine> lines) {
        jdbc.sql("""
                        insert into plan_import_source (tenant_id, import_id, content, lines)
                        values (:school, :import, :content, cast(:lines as jsonb))
                        """)
                .param("school", school.value())
                .param("import", importId)
                .param("content", content)
                .param("lines", json.writeValueAsString(lines))
                .update();
    }

    Optional<byte[]> content(TenantId school, UUID importId) {
        return jdbc.sql("select content from plan_import_source where tenant_id = :school and import_id = :import")
                .param("school", school.value())
                .param("import", importId)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    Optional<List<SourceLine>> lines(TenantId school, UUID importId) {
        return jdbc.sql("select lines from plan_import_source where tenant_id = :school and import_id = :import")
                .param("school", school.value())
                .param("import", importId)
                .query((row, number) -> json.readValue(row.getString("lines"), LINES))
                .optional();
    }
}
