package org.unionfed.commons.outbox;

import java.util.UUID;
import org.unionfed.commons.tenancy.TenantId;

/**
 * A published fact on its way out: what the envelope needs, and the payload as it will stand on the wire.
 *
 * @param tenant the school it is about
 * @param topic where it goes, one per aggregate kind, for example {@code unionfed.plan.plan}
 * @param aggregateType kind of the aggregate, for example {@code plan}
 * @param aggregateId the CloudEvents subject
 * @param aggregateVersion rises with every event of the aggregate, without repetition, from 1
 * @param type published name, {@code org.unionfed.<service>.<fact>.v<n>}
 * @param data a record that mirrors the published schema; written as JSON
 */
public record OutboundEvent(
        TenantId tenant,
        String topic,
        String aggregateType,
        UUID aggregateId,
        long aggregateVersion,
        String type,
        Object data) {

    public OutboundEvent {
        if (aggregateVersion < 1) {
            throw new IllegalArgumentException("Readers take versions from 1 on, not " + aggregateVersion);
        }
    }
}
