package org.unionfed.commons.tenancy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.unionfed.testkit.TestDatabase;
import org.unionfed.testkit.TestServers;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class TenancyGuardIntegrationTests {

    private final TestDatabase database = TestServers.newDatabase("plan");
    private final JdbcClient owner = connect(database.owner(), database.ownerPassword());
    private final JdbcClient app = connect(database.app(), database.appPassword());

    @Test
    void startsOnATableWithForcedRowLevelSecurity() {
        guardedTable();

        assertThatNoException().isThrownBy(() -> new TenancyGuard(app).afterPropertiesSet());
    }

    @Test
    void refusesTheOwnerOfTheTables() {
        guardedTable();

        assertRefused(owner, "owns public.note");
    }

    @Test
    void refusesATableWhoseRowLevelSecurityIsNotForced() {
        guardedTable();
        owner.sql("alter table note no force row level security").update();

        assertRefused(app, "not forced, or has no policy, on note");
    }

    @Test
    void refusesATableWithoutAPolicy() {
        guardedTable();
        owner.sql("drop policy tenant on note").update();

        assertRefused(app, "not forced, or has no policy, on note");
    }

    @Test
    void refusesAViewThatRunsAsItsOwner() {
        guardedTable();
        owner.sql("create view all_notes as select * from note").update();
        assertRefused(app, "all_notes");

        owner.sql("alter view all_notes set (security_invoker = true)").update();
        assertThatNoException().isThrownBy(() -> new TenancyGuard(app).afterPropertiesSet());
    }

    private void guardedTable() {
        owner.sql("create table note (tenant_id uuid not null)").update();
        owner.sql("alter table note enable row level security").update();
        owner.sql("alter table note force row level security").update();
        owner.sql("create policy tenant on note using (tenant_id::text = current_setting('app.tenant_id', true))")
                .update();
    }

    private static void assertRefused(JdbcClient role, String fault) {
        assertThatExceptionOfType(UnsafeDatabase.class)
                .isThrownBy(() -> new TenancyGuard(role).afterPropertiesSet())
                .withMessageStartingWith("Refusing to start")
                .withMessageContaining(fault);
    }

    private JdbcClient connect(String user, String password) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), user, password));
    }
}
