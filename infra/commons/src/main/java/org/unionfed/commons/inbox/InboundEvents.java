package org.unionfed.commons.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.unionfed.commons.tenancy.TenantId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads CloudEvents in Kafka's binary mode into what a consumer wants to know. */
public final class InboundEvents {

    /** No aggregate comes near it; a larger number is a forgery or a fault. */
    static final long HIGHEST_VERSION = 1_000_000_000;

    private final JsonMapper json;

    InboundEvents(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** The published name of the record's event; empty when it names none. */
    public Optional<String> typeOf(ConsumerRecord<?, byte[]> record) {
        return header(record, "ce_type");
    }

    /**
     * Reads the envelope and those fields of the payload that {@code as} has; others may be there.
     *
     * @throws UnreadableEvent when a header is missing or wrong, the version is none that an aggregate can have, or
     *     the payload is not such JSON
     */
    public <T> InboundEvent<T> read(ConsumerRecord<?, byte[]> record, Class<T> as) {
        return new InboundEvent<>(
                required(record, "ce_id", UUID::fromString),
                required(record, "ce_type", Function.identity()),
                record.topic(),
                required(record, "ce_tenantid", TenantId::of),
                required(record, "ce_subject", UUID::fromString),
                required(record, "ce_aggregateversion", InboundEvents::version),
                required(record, "ce_time", Instant::parse),
                header(record, "ce_republished").map(Boolean::parseBoolean).orElse(false),
                header(record, "ce_correlationid").orElse(null),
                payload(record, as));
    }

    private static long version(String text) {
        long version = Long.parseLong(text);
        if (version < 1 || version > HIGHEST_VERSION) {
            throw new IllegalArgumentException("No aggregate has the version " + version);
        }
        return version;
    }

    private <T> T payload(ConsumerRecord<?, byte[]> record, Class<T> as) {
        byte[] value = record.value();
        if (value == null || value.length == 0) {
            throw new UnreadableEvent("The event has no payload");
        }
        try {
            T data = json.readValue(value, as);
            if (data == null) {
                throw new UnreadableEvent("The event's payload is null");
            }
            return data;
        } catch (JacksonException unreadable) {
            throw new UnreadableEvent("The event's payload cannot be read", unreadable);
        }
    }

    private static <T> T required(ConsumerRecord<?, byte[]> record, String name, Function<String, T> read) {
        String text = header(record, name).orElseThrow(() -> new UnreadableEvent("The event has no " + name));
        try {
            return read.apply(text);
        } catch (RuntimeException wrong) {
            throw new UnreadableEvent("The event's " + name + " cannot be read", wrong);
        }
    }

    static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
