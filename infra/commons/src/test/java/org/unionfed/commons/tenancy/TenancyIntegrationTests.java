package org.unionfed.commons.tenancy;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionfed.testkit.BackingServices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest(
        classes = Notes.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.flyway.locations=classpath:db/commons,classpath:db/migration")
@BackingServices(database = "plan")
class TenancyIntegrationTests {

    @Autowired
    Tenancy tenancy;

    @Autowired
    NoteRepository notes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final TenantId ours = new TenantId(UUID.randomUUID());
    private final TenantId theirs = new TenantId(UUID.randomUUID());

    @Test
    void showsASchoolItsOwnRowsByJpaAndBySql() {
        UUID note = write(ours, "ours");
        write(theirs, "theirs");

        tenancy.runInSchool(ours, () -> {
            assertThat(notes.findAll()).extracting(Note::text).containsExactly("ours");
            assertThat(notes.findAll()).extracting(Note::tenantId).containsExactly(ours.value());
            assertThat(texts()).containsExactly("ours");
            assertThat(notes.findById(note)).isPresent();
        });
    }

    @Test
    void plansEachQuestionAcrossSchoolsForWhatItAsks() {
        String across = tenancy.acrossSchools(this::planning);
        String inSchool = tenancy.inSchool(ours, this::planning);

        assertThat(across).isEqualTo("force_custom_plan");
        assertThat(inSchool).isEqualTo("auto");
        assertThat(planning()).isEqualTo("auto");
    }

    private String planning() {
        return jdbc.sql("select current_setting('plan_cache_mode')")
                .query(String.class)
                .single();
    }

    @Test
    void hidesARowOfAnotherSchoolEvenFromOneWhoKnowsItsId() {
        UUID note = write(theirs, "theirs");

        assertThat(tenancy.<Boolean>inSchool(ours, () -> notes.findById(note).isPresent()))
                .isFalse();
        assertThat(tenancy.<Integer>inSchool(
                        ours,
                        () -> jdbc.sql("update note set text = 'taken' where id = :id")
                                .param("id", note)
                                .update()))
                .isZero();
    }

    @Test
    void refusesToWriteIntoAnotherSchool() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> tenancy.runInSchool(ours, () -> insert(theirs)))
                .havingRootCause()
                .withMessageContaining("row-level security");
        tenancy.runInSchool(ours, () -> insert(ours));
    }

    @Test
    void showsNothingOfASchoolWithoutATenant() {
        write(ours, "ours");

        assertThat(texts()).as("outside of any transaction").isEmpty();
        assertThat(tenancy.acrossSchools(this::texts)).isEmpty();
        List<Note> all = tenancy.acrossSchools(notes::findAll);
        assertThat(all).isEmpty();
        List<Note> withoutScope = new TransactionTemplate(transactions).execute(status -> notes.findAll());
        assertThat(withoutScope).isEmpty();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> tenancy.acrossSchools(() -> notes.save(new Note(UUID.randomUUID(), "nobody's"))))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    @Test
    void showsTheFederationTheRegisterOfAllSchoolsAndASchoolItsPart() {
        register(ours);
        register(theirs);

        assertThat(tenancy.acrossSchools(this::registered)).contains(ours.value(), theirs.value());
        assertThat(tenancy.inSchool(ours, this::registered)).containsExactly(ours.value());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> tenancy.runAcrossSchools(() -> registerRow(ours)))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    @Test
    void joinsTheTransactionOfTheSameSchool() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> tenancy.runInSchool(ours, () -> {
                    tenancy.runInSchool(ours, () -> notes.save(new Note(UUID.randomUUID(), "gone with the outer one")));
                    throw new IllegalStateException("outer fails");
                }));

        assertThat(textsOf(ours)).isEmpty();
    }

    @Test
    void refusesToWorkForAnotherSchoolBeforeTheFirstIsDone() {
        tenancy.runInSchool(ours, () -> {
            assertThatExceptionOfType(IllegalTransactionStateException.class)
                    .isThrownBy(() -> tenancy.runInSchool(theirs, () -> {}));
            assertThatExceptionOfType(IllegalTransactionStateException.class)
                    .isThrownBy(() -> tenancy.runAcrossSchools(() -> {}));
            notes.save(new Note(UUID.randomUUID(), "the outer scope holds"));
        });

        assertThat(textsOf(ours)).containsExactly("the outer scope holds");
    }

    @Test
    void startsAnewAfterACommit() {
        tenancy.runInSchool(ours, () -> {
            notes.save(new Note(UUID.randomUUID(), "first"));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    write(ours, "after the commit");
                }
            });
        });

        assertThat(textsOf(ours)).containsExactlyInAnyOrder("first", "after the commit");
    }

    @Test
    void leavesNoTenantOnAConnectionThatFailed() {
        for (int i = 0; i < 15; i++) { // more often than the pool has connections
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> tenancy.runInSchool(ours, () -> insert(theirs)));
            assertThat(setting()).isEmpty();
        }
        write(ours, "still works");
        assertThat(setting()).isEmpty();
        assertThat(texts()).isEmpty();
    }

    @Test
    void keepsManySchoolsApartAtTheSameTime() throws Exception {
        try (var threads = new Threads()) {
            List<Callable<List<String>>> work = IntStream.range(0, 200)
                    .<Callable<List<String>>>mapToObj(i -> () -> {
                        TenantId school = new TenantId(UUID.randomUUID());
                        write(school, "only " + school);
                        return textsOf(school).equals(List.of("only " + school)) ? List.of() : textsOf(school);
                    })
                    .toList();
            for (Future<List<String>> seen : threads.executor.invokeAll(work)) {
                assertThat(seen.get()).isEmpty();
            }
        }
    }

    private UUID write(TenantId school, String text) {
        return tenancy.inSchool(
                school, () -> notes.save(new Note(UUID.randomUUID(), text)).id());
    }

    private void insert(TenantId school) {
        jdbc.sql("insert into note values (:tenant, :id, 'by hand', 0)")
                .param("tenant", school.value())
                .param("id", UUID.randomUUID())
                .update();
    }

    private List<String> textsOf(TenantId school) {
        return tenancy.inSchool(school, this::texts);
    }

    private List<String> texts() {
        return jdbc.sql("select text from note").query(String.class).list();
    }

    private void register(TenantId school) {
        tenancy.runInSchool(school, () -> registerRow(school));
    }

    private void registerRow(TenantId school) {
        jdbc.sql("insert into note_register values (:tenant, :id)")
                .param("tenant", school.value())
                .param("id", UUID.randomUUID())
                .update();
    }

    private List<UUID> registered() {
        return jdbc.sql("select tenant_id from note_register").query(UUID.class).list();
    }

    private String setting() {
        return jdbc.sql("select coalesce(current_setting('app.tenant_id', true), '')")
                .query(String.class)
                .single();
    }

    /** Virtual threads where the JDK has them, else a pool. */
    private static class Threads implements AutoCloseable {

        final ExecutorService executor = start();

        private static ExecutorService start() {
            try {
                return (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
            } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException older) {
                return Executors.newFixedThreadPool(16);
            }
        }

        @Override
        public void close() {
            executor.shutdown();
        }
    }
}
