package org.unionfed.conformance;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.testkit.PreparedSql;
import org.unionfed.testkit.Replay;

import static org.assertj.core.api.Assertions.assertThat;

/** Every statement of one school's work, and every table as a whole, asked again on behalf of somebody else. */
final class OthersStatements {

    /** What services share and what holds nothing of a school. */
    private static final Set<String> SHARED_TABLES = Set.of(
            "flyway_schema_history",
            "outbox_shard",
            "inbox_event",
            "consumer_watermark",
            "state_watermark",
            "idempotency_key");

    /** More often than a pool has connections. */
    private static final int EVERY_CONNECTION = 15;

    private final ConformingService service;
    private final Tenancy tenancy;
    private final DataSource database;
    private final JdbcClient jdbc;

    OthersStatements(ConformingService service, Tenancy tenancy, DataSource database) {
        this.service = service;
        this.tenancy = tenancy;
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    Set<String> tablesOfNoSchool() {
        Set<String> tables = new HashSet<>(SHARED_TABLES);
        tables.addAll(service.tablesOfNoSchool());
        return tables;
    }

    /** Tables without a policy that is forced. */
    List<String> openTables() {
        return jdbc.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname = current_schema()
                        and not (c.relrowsecurity and c.relforcerowsecurity
                                 and exists (select from pg_policy p where p.polrelid = c.oid))
                        """).query((row, number) -> row.getString("relname")).list();
    }

    /** How many entries the audit log has, of all schools and the federation. */
    long auditEntries() {
        return tenancy.acrossSchools(() ->
                jdbc.sql("select count(*) from audit_entry").query(Long.class).single());
    }

    /** What another sees, by the way in which their unit of work came about. */
    Map<String, Supplier<List<String>>> ways(TenantId owner, TenantId other, Replay replay) {
        return Map.of(
                "alone", () -> inSchool(other, replay),
                "on another thread meanwhile",
                        () -> tenancy.inSchool(owner, () -> onAnotherThread(() -> inSchool(other, replay))),
                "on connections the owner failed on",
                        () -> {
                            failOnEveryConnection(owner);
                            return inSchool(other, replay);
                        });
    }

    List<String> inSchool(TenantId school, Replay replay) {
        return tenancy.inSchool(school, () -> on(replay));
    }

    List<String> on(Replay replay) {
        return new JdbcTemplate(database).execute((ConnectionCallback<List<String>>) replay::on);
    }

    List<String> onBareConnection(Replay replay) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<String> seen = replay.on(connection);
            connection.rollback();
            return seen;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void failOnEveryConnection(TenantId owner) {
        for (int i = 0; i < EVERY_CONNECTION; i++) {
            try {
                tenancy.runInSchool(
                        owner, () -> jdbc.sql("select 1 / 0").query().singleRow());
            } catch (DataAccessException wanted) {
                continue;
            }
            throw new AssertionError("division by zero went well");
        }
    }

    /** Classes of the service that speak to the database and were not heard. */
    Set<String> silent(List<PreparedSql> heard) {
        Set<String> silent = service.code().stream()
                .filter(OthersStatements::speaks)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        heard.forEach(it -> silent.removeAll(it.issuers()));
        silent.removeAll(service.heardElsewhere());
        return silent;
    }

    private static boolean speaks(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(it -> it.getRawType().isEquivalentTo(JdbcClient.class)
                        || it.getRawType().isEquivalentTo(EntityManager.class));
    }

    /** Every operation there is, by those who may: the owner's people and the federation's. */
    static void everything(Specimen specimen) {
        List<RequestPostProcessor> people = List.of(
                specimen.person("chair"),
                SignedIn.ofFederation("federation-admin"),
                SignedIn.ofFederation("federation-staff"));
        people.forEach(who -> specimen.requests()
                .values()
                .forEach(it -> assertThat(it.apply(who)).isNotNull()));
        specimen.writes().values().forEach(it -> assertThat(it.get()).hasStatus2xxSuccessful());
        people.forEach(who -> specimen.requests()
                .values()
                .forEach(it -> assertThat(it.apply(who)).isNotNull()));
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
}
