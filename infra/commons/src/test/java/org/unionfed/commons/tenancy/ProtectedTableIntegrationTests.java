package org.unionfed.commons.tenancy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.testkit.BackingServices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What {@code protect_by_school} holds of a table, beside one that is protected by hand. */
@SpringBootTest(
        classes = Notes.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.flyway.locations=classpath:db/commons,classpath:db/migration")
@BackingServices(database = "plan")
class ProtectedTableIntegrationTests {

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private final TenantId ours = new TenantId(UUID.randomUUID());
    private final TenantId theirs = new TenantId(UUID.randomUUID());

    @BeforeEach
    void bothSchoolsHaveALetter() {
        tenancy.runInSchool(ours, () -> write(ours, "ours"));
        tenancy.runInSchool(theirs, () -> write(theirs, "theirs"));
    }

    @Test
    void showsASchoolItsOwnRowsOnly() {
        assertThat(tenancy.inSchool(ours, this::texts)).containsExactly("ours");
        assertThat(tenancy.inSchool(theirs, this::texts)).containsExactly("theirs");
    }

    @Test
    void showsNothingWithoutASchool() {
        assertThat(texts()).isEmpty();
        assertThat(tenancy.acrossSchools(this::texts)).isEmpty();
    }

    @Test
    void changesAndDeletesRowsOfTheOwnSchoolOnly() {
        assertThat(tenancy.<Integer>inSchool(ours, () -> rewrite(theirs))).isZero();
        assertThat(tenancy.<Integer>inSchool(ours, () -> delete(theirs))).isZero();
        assertThat(tenancy.<Integer>inSchool(ours, () -> rewrite(ours))).isEqualTo(1);
        assertThat(tenancy.<Integer>inSchool(ours, () -> delete(ours))).isEqualTo(1);
        assertThat(tenancy.inSchool(theirs, this::texts)).containsExactly("theirs");
    }

    @Test
    void refusesARowOfAnotherSchoolOrOfNone() {
        assertRefused(() -> tenancy.runInSchool(ours, () -> write(theirs, "forged")));
        assertRefused(() -> tenancy.runAcrossSchools(() -> write(ours, "forged")));
        assertRefused(() -> write(ours, "forged"));
    }

    @Test
    void refusesToMoveARowToAnotherSchool() {
        assertRefused(() -> tenancy.runInSchool(
                ours,
                () -> jdbc.sql("update letter set tenant_id = :theirs")
                        .param("theirs", theirs.value())
                        .update()));
    }

    @Test
    void isTheSameAsByHand() {
        assertThat(protection("letter")).isNotEmpty().isEqualTo(protection("note"));
    }

    @Test
    void isNotForTheApplicationToGive() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("select 1 from protect_by_school('letter')")
                        .query()
                        .singleRow())
                .havingRootCause()
                .withMessageContaining("must be owner");
    }

    private List<Map<String, Object>> protection(String table) {
        return jdbc.sql("""
                        select c.relrowsecurity, c.relforcerowsecurity, p.polname, p.polcmd, p.polpermissive,
                               p.polroles::text, pg_get_expr(p.polqual, c.oid) as sees,
                               pg_get_expr(p.polwithcheck, c.oid) as writes
                        from pg_class c left join pg_policy p on p.polrelid = c.oid
                        where c.oid = cast(:table as regclass)
                        """).param("table", table).query().listOfRows();
    }

    private static void assertRefused(Runnable act) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(act::run)
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    private void write(TenantId school, String text) {
        jdbc.sql("insert into letter values (:tenant, :id, :text)")
                .param("tenant", school.value())
                .param("id", UUID.randomUUID())
                .param("text", text)
                .update();
    }

    private int rewrite(TenantId school) {
        return jdbc.sql("update letter set text = 'rewritten' where tenant_id = :tenant")
                .param("tenant", school.value())
                .update();
    }

    private int delete(TenantId school) {
        return jdbc.sql("delete from letter where tenant_id = :tenant")
                .param("tenant", school.value())
                .update();
    }

    private List<String> texts() {
        return jdbc.sql("select text from letter").query(String.class).list();
    }
}
