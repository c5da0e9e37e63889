package org.unionfed.plan.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.testkit.RecordedStatements;

import static org.assertj.core.api.Assertions.assertThat;

/** Who changed what can be told afterwards, whatever operation they used. */
@PlanServiceTest
@Import(RecordedStatements.class) // a database apart, since what is the federation's is changed here
class AuditOfWritesIntegrationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyWritingOperationIsTriedOrExceptedForAReason() throws IOException {
        List<String> known = new ArrayList<>(unaudited());
        known.addAll(new Writes(http).operations());

        assertThat(known).containsExactlyInAnyOrderElementsOf(PublishedOperations.writing());
    }

    @Test
    void everyWriteLeavesAnEntry() {
        var writes = new Writes(http);
        for (String operation : writes.operations()) {
            long before = entries();
            writes.carryOut(operation);

            assertThat(entries()).as(operation).isGreaterThan(before);
        }
    }

    private long entries() {
        return tenancy.acrossSchools(() ->
                jdbc.sql("select count(*) from audit_entry").query(Long.class).single());
    }

    private static List<String> unaudited() throws IOException {
        String text = new ClassPathResource("unaudited.txt").getContentAsString(StandardCharsets.UTF_8);
        List<String[]> lines = text.lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(it -> it.split("\\s+", 2))
                .toList();
        assertThat(lines).allMatch(it -> it.length == 2, "has a reason");
        return lines.stream().map(it -> it[0]).toList();
    }
}
