package org.unionfed.commons.audit;

import java.util.UUID;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;

/**
 * The append-only record of who changed what, written in the transaction of the change; outside of one it refuses with
 * an IllegalTransactionStateException.
 */
public interface AuditLog {

    /**
     * Notes one write.
     *
     * @param caller who did it
     * @param school whose data it concerns
     * @param action what was done, as a verb of the API, for example {@code plan.submit}
     * @param subject id of the thing it was done to
     * @param detail short technical detail without personal data, for example {@code version 3}
     */
    void record(Caller caller, TenantId school, String action, UUID subject, String detail);

    /**
     * Notes a write of the federation that concerns no school in particular; it takes part in a unit of work across
     * schools.
     *
     * @param subject name of the thing it was done to, for example {@code 2027} or {@code warmth}
     */
    void recordOfFederation(Caller caller, String action, String subject, String detail);
}
