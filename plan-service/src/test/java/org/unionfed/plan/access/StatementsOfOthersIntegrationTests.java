package org.unionfed.plan.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.Tokens;
import org.unionfed.testkit.PreparedSql;
import org.unionfed.testkit.RecordedStatements;
import org.unionfed.testkit.Replay;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement this service sends to its database, and every table as a whole, asked on behalf of another school: it shows nothing
 * of the first and changes nothing of it, however the other's unit of work came about.
 */
@PlanServiceTest
@Import(RecordedStatements.class)
class StatementsOfOthersIntegrationTests {

    /** What holds nothing of a school. */
    private static final Set<String> TABLES_OF_NO_SCHOOL = Set.of(
            "flyway_schema_history",
            "plan_deadline",
            "theme",
            "theme_word",
            "lack_rule",
            "outbox_shard",
            "inbox_event",
            "consumer_watermark",
            "state_watermark",
            "idempotency_key");

    @Autowired
    MockMvcTester http;

    @Autowired
    Tenancy tenancy;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Test
    void noTableOfASchoolIsWithoutItsPolicy() {
        List<String> open = jdbc.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname = current_schema()
                        and not (c.relrowsecurity and c.relforcerowsecurity
                                 and exists (select from pg_policy p where p.polrelid = c.oid))
                        """).query(String.class).list();

        assertThat(open).containsExactlyInAnyOrderElementsOf(TABLES_OF_NO_SCHOOL);
    }

    @Test
    void anotherSchoolSeesAndChangesNothing() {
        var writes = new Writes(http);
        List<PreparedSql> statements = RecordedStatements.during(() -> everything(writes));
        var owner = new TenantId(writes.things().school().id());
        var other = new TenantId(new PlanApi(http)
                .newSchool("o" + UUID.randomUUID().toString().substring(0, 8))
                .id());

        assertThat(silent(statements)).isEmpty();
        var replay = new Replay(statements, writes.marks(), TABLES_OF_NO_SCHOOL);
        assertThat(tenancy.inSchool(owner, () -> on(replay)))
                .as("there is something to see and to change")
                .hasSizeGreaterThan(25);
        ways(owner, other, replay)
                .forEach((way, seen) -> assertThat(seen.get()).as(way).isEmpty());
        failOnEveryConnection(owner);
        assertThat(onBareConnection(replay))
                .as("without saying for whom, where the owner failed, the relay's own table is all there is")
                .allMatch(it -> it.startsWith("insert into outbox_event"));
    }

    private Map<String, Supplier<List<String>>> ways(TenantId owner, TenantId other, Replay replay) {
        return Map.of(
                "alone", () -> tenancy.inSchool(other, () -> on(replay)),
                "on another thread meanwhile",
                        () -> tenancy.inSchool(
                                owner, () -> onAnotherThread(() -> tenancy.inSchool(other, () -> on(replay)))),
                "on connections the owner failed on",
                        () -> {
                            failOnEveryConnection(owner);
                            return tenancy.inSchool(other, () -> on(replay));
                        });
    }

    private List<String> on(Replay replay) {
        return new JdbcTemplate(database).execute((ConnectionCallback<List<String>>) replay::on);
    }

    private List<String> onBareConnection(Replay replay) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<String> seen = replay.on(connection);
            connection.rollback();
            return seen;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> T onAnotherThread(Supplier<T> work) {
        var thread = new FutureTask<>(work::get);
        virtual(thread);
        try {
            return thread.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A virtual one where the JDK has them. */
    private static void virtual(Runnable work) {
        try {
            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
        } catch (ReflectiveOperationException older) {
            new Thread(work).start();
        }
    }

    private void failOnEveryConnection(TenantId owner) {
        for (int i = 0; i < 15; i++) { // more often than the pool has connections
            try {
                tenancy.runInSchool(
                        owner, () -> jdbc.sql("select 1 / 0").query().singleRow());
            } catch (DataAccessException wanted) {
                continue;
            }
            throw new AssertionError("division by zero went well");
        }
    }

    /** Every operation there is, by those who may: the owner's people and the federation's. */
    private void everything(Writes writes) {
        Requests requests = new Requests(http, writes.things());
        School school = writes.things().school();
        List<RequestPostProcessor> people = List.of(
                school.chair(), Tokens.ofFederation("federation-admin"), Tokens.ofFederation("federation-staff"));
        people.forEach(who -> requests.operations().forEach(it -> requests.answer(it, who)));
        writes.operations().forEach(writes::carryOut);
        people.forEach(who -> requests.operations().forEach(it -> requests.answer(it, who)));
    }

    /** Classes that speak to the database and were not heard. */
    private static Set<String> silent(List<PreparedSql> heard) {
        Set<String> silent = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.unionfed.plan").stream()
                        .filter(StatementsOfOthersIntegrationTests::speaks)
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        heard.forEach(it -> silent.removeAll(it.issuers()));
        return silent;
    }

    private static boolean speaks(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(it -> it.getRawType().isEquivalentTo(JdbcClient.class)
                        || it.getRawType().isEquivalentTo(EntityManager.class));
    }
}
