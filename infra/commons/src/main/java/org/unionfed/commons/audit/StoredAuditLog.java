package org.unionfed.commons.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.trace.Trace;

/** Writes the record of writes into the service's own database. */
final class StoredAuditLog implements AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredAuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(Caller caller, TenantId school, String action, UUID subject, String detail) {
        jdbc.sql("""
                        insert into audit_entry (tenant_id, happened_at, actor_id, actor_roles, action, subject_id,
                            detail, correlation_id)
                        values (:tenant, :at, :actor, :roles, :action, :subject, :detail, :correlation)
                        """)
                .param("tenant", school.value())
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
