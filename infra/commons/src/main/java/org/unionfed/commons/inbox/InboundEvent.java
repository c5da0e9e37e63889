package org.unionfed.commons.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.tenancy.TenantId;

/**
 * A received fact: the CloudEvents envelope, and the payload read into the consumer's own small record.
 *
 * @param id unique per event, the same on every redelivery
 * @param type published name with its major version
 * @param kind of the aggregate: the topic, as each kind has one of its own
 * @param tenant the school it is about
 * @param aggregateId the CloudEvents subject
 * @param aggregateVersion rises with every event of the aggregate, from 1
 * @param time when it happened
 * @param republished whether it only says again how things stand: nothing happened, so nobody is to be told
 * @param correlationId the request that led to it, as far as known
 * @param data the fields this consumer reads
 */
public record InboundEvent<T>(
        UUID id,
        String type,
        String kind,
        TenantId tenant,
        UUID aggregateId,
        long aggregateVersion,
        Instant time,
        boolean republished,
        @Nullable String correlationId,
        T data) {}
