package org.unionfed.commons.audit;

import java.sql.Timestamp;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.settings.BusinessClock;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.trace.Trace;

/** Writes the record of writes into the service's own database. */
final class StoredAuditLog implements AuditLog {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    StoredAuditLog(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(Caller caller, TenantId school, String action, UUID subject, String detail) {
        insert(caller, school.value(), action, subject.toString(), detail);
    }

    @Override
    public void recordOfFederation(Caller caller, String action, String subject, String detail) {
        insert(caller, null, action, subject, detail);
    }

    /** Outside of a transaction the entry would stay when the change it is about does not. */
    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("A write is noted in the transaction of its change");
        }
    }

    private void insert(Caller caller, @Nullable UUID school, String action, String subject, String detail) {
        requireTransaction();
        jdbc.sql("""
                        insert into audit_entry (tenant_id, happened_at, actor_id, actor_roles, action, subject,
                            detail, correlation_id)
                        values (cast(:tenant as uuid), :at, :actor, :roles, :action, :subject, :detail, :correlation)
                        """)
                .param("tenant", school)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", caller.userId())
                .param("roles", rolesOf(caller))
                .param("action", action)
                .param("subject", subject)
                .param("detail", detail)
                .param("correlation", Trace.current().correlationId())
                .update();
    }

    private static String rolesOf(Caller caller) {
        return caller.roles().stream().map(Role::wireName).sorted().collect(Collectors.joining(" "));
    }
}
