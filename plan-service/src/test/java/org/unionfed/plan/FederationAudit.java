package org.unionfed.plan;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionfed.commons.tenancy.Tenancy;

/** Reads what the audit log holds of the federation's own writes, for tests. */
@TestComponent
public class FederationAudit {

    private final Tenancy tenancy;
    private final JdbcClient jdbc;

    FederationAudit(Tenancy tenancy, JdbcClient jdbc) {
        this.tenancy = tenancy;
        this.jdbc = jdbc;
    }

    /** The details of one kind of write to one thing, oldest first. */
    public List<String> details(String action, String subject) {
        return tenancy.acrossSchools(() -> jdbc.sql("""
                        select detail from audit_entry
                        where tenant_id is null and action = :action and subject = :subject order by id
                        """)
                .param("action", action)
                .param("subject", subject)
                .query(String.class)
                .list());
    }
}
