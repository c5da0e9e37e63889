package org.unionfed.commons.tenancy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.commons.error.DatabaseOutage;
import org.unionfed.testkit.BackingServices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Wherever a transaction loses its connection, the failure says so, and nothing of it is kept. */
@SpringBootTest(
        classes = Notes.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.flyway.locations=classpath:db/commons,classpath:db/migration")
@BackingServices(database = "plan")
class LostConnectionIntegrationTests {

    @Autowired
    Tenancy tenancy;

    @Autowired
    NoteRepository notes;

    @Autowired
    JdbcClient jdbc;

    private final TenantId school = new TenantId(UUID.randomUUID());

    @Test
    void atAStatement() {
        saysSoAfter(() -> jdbc.sql("select 1").query().singleRow());
    }

    @Test
    void atAStatementOfHibernate() {
        saysSoAfter(notes::findAll);
    }

    @Test
    void atTheCommit() {
        saysSoAfter(() -> {});
    }

    @Test
    void atTheRollback() {
        saysSoAfter(() -> {
            throw new IllegalStateException("planted");
        });
    }

    private void saysSoAfter(Runnable rest) {
        Throwable failure = catchThrowable(() -> tenancy.runInSchool(school, () -> {
            notes.save(new Note(UUID.randomUUID(), "lost"));
            endConnection();
            rest.run();
        }));

        assertThat(DatabaseOutage.isIn(failure)).as(String.valueOf(failure)).isTrue();
        assertThat(tenancy.inSchool(school, notes::findAll)).isEmpty();
    }

    private void endConnection() {
        int process = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        CompletableFuture.runAsync(() -> jdbc.sql("select pg_terminate_backend(:process)")
                        .param("process", process)
                        .query()
                        .singleRow())
                .join();
    }
}
