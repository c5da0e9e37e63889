package org.unionfed.commons.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.testkit.BackingServices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest(classes = AuditIntegrationTests.Service.class, webEnvironment = WebEnvironment.NONE)
@BackingServices(database = "plan")
class AuditIntegrationTests {

    @Autowired
    AuditLog auditLog;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.flyway.user}")
    String owner;

    @Value("${spring.flyway.password}")
    String ownerPassword;

    private final TenantId ours = new TenantId(UUID.randomUUID());
    private final TenantId theirs = new TenantId(UUID.randomUUID());
    private final UUID plan = UUID.randomUUID();
    private final Caller staff =
            new Caller(UUID.randomUUID(), "fed.staff", "联合会干事", null, Set.of(Role.FEDERATION_STAFF));

    @Test
    void showsEntriesToTheirSchoolAndToTheFederation() {
        record(ours);

        assertThat(tenancy.inSchool(ours, this::actions)).containsExactly("plan.approve");
        assertThat(tenancy.inSchool(theirs, this::actions)).isEmpty();
        assertThat(tenancy.acrossSchools(this::actions)).containsExactly("plan.approve");
    }

    @Test
    void showsNoSchoolWhatTheFederationChangesForAll() {
        tenancy.runAcrossSchools(
                () -> auditLog.recordOfFederation(staff, "deadline.set", plan.toString(), "2027-03-01"));

        assertThat(tenancy.inSchool(ours, this::actions)).isEmpty();
        assertThat(tenancy.acrossSchools(this::actions)).containsExactly("deadline.set");
    }

    @Test
    void refusesASchoolAnEntryOfTheFederation() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> tenancy.runInSchool(
                        ours, () -> auditLog.recordOfFederation(staff, "deadline.set", "2027", "2027-03-01")))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    @Test
    void goesWithTheTransactionOfTheChange() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> tenancy.runInSchool(ours, () -> {
                    auditLog.record(staff, ours, "plan.approve", plan, "version 3");
                    throw new IllegalStateException("the change fails");
                }));

        assertThat(tenancy.inSchool(ours, this::actions)).isEmpty();
    }

    @Test
    void refusesAnEntryAboutAnotherSchool() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> tenancy.runInSchool(
                        ours, () -> auditLog.record(staff, theirs, "plan.approve", plan, "version 3")))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    @Test
    void refusesAnEntryOutsideOfTheTransactionOfTheChange() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> auditLog.record(staff, ours, "plan.approve", plan, "version 3"));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> auditLog.recordOfFederation(staff, "deadline.set", "2027", "2027-03-01"));
    }

    @Test
    void neverChangesNorForgets() {
        record(ours);

        for (String change : List.of("update audit_entry set action = 'x'", "delete from audit_entry")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            tenancy.runInSchool(ours, () -> jdbc.sql(change).update()))
                    .havingRootCause()
                    .withMessageContaining("permission denied");
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> asOwner().sql(change).update())
                    .havingRootCause()
                    .withMessageContaining("neither changed nor deleted");
        }
        assertThat(tenancy.inSchool(ours, this::actions)).containsExactly("plan.approve");
    }

    private JdbcClient asOwner() {
        return JdbcClient.create(new DriverManagerDataSource(url, owner, ownerPassword));
    }

    private void record(TenantId school) {
        tenancy.runInSchool(school, () -> auditLog.record(staff, school, "plan.approve", plan, "version 3"));
    }

    private List<String> actions() {
        return jdbc.sql("select action from audit_entry where subject = :plan")
                .param("plan", plan.toString())
                .query(String.class)
                .list();
    }

    /** A service that changes things. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {}
}
