package org.unionfed.commons.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unionfed.commons.outbox.PendingEvent.Aggregate;

/** Sends events to Kafka as CloudEvents in binary mode. After it was closed, sending opens a new connection. */
final class KafkaEventSender implements EventSender {

    private static final Logger log = LoggerFactory.getLogger(KafkaEventSender.class);

    private final Map<String, Object> settings;
    private @Nullable Producer<String, byte[]> open;

    KafkaEventSender(Map<String, Object> connection) {
        this.settings = settings(connection);
    }

    private synchronized Producer<String, byte[]> producer() {
        if (open == null) {
            open = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return open;
    }

    /** Nothing acknowledged is lost, the order of a partition is kept, and a broker that is away is noticed soon. */
    static Map<String, Object> settings(Map<String, Object> connection) {
        var settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        // the one compression that every Kafka client reads, as quick as it can be
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        settings.put(ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG, 1);
        return settings;
    }

    /**
     * Goes in waves, each with the next event of every aggregate: an event leaves when the one before it has arrived, as
     * consumers leave out as too old what a later one has overtaken.
     */
    @Override
    public List<Outcome> send(List<PendingEvent> events) {
        Map<Long, Outcome> outcomes = new HashMap<>();
        Map<Aggregate, Deque<PendingEvent>> queues = new LinkedHashMap<>();
        events.forEach(it -> queues.computeIfAbsent(it.aggregate(), queue -> new ArrayDeque<>())
                .add(it));
        while (!queues.isEmpty() && !outcomes.containsValue(Outcome.NOT_REACHED)) {
            List<PendingEvent> wave =
                    queues.values().stream().map(Deque::remove).toList();
            sendWave(wave, outcomes);
            wave.stream()
                    .filter(it -> outcomes.get(it.seq()) != Outcome.SENT)
                    .forEach(it -> queues.remove(it.aggregate()));
            queues.values().removeIf(Deque::isEmpty);
        }
        return events.stream()
                .map(it -> outcomes.getOrDefault(it.seq(), Outcome.NOT_REACHED))
                .toList();
    }

    private void sendWave(List<PendingEvent> wave, Map<Long, Outcome> outcomes) {
        Producer<String, byte[]> producer = producer();
        Map<Long, Future<RecordMetadata>> answers = new LinkedHashMap<>();
        for (PendingEvent event : wave) {
            Future<RecordMetadata> answer = sendOne(producer, event);
            answers.put(event.seq(), answer);
            if (outcomeIfKnown(answer) == Outcome.NOT_REACHED) {
                break; // each further event would wait in vain as long
            }
        }
        producer.flush();
        answers.forEach((seq, answer) -> outcomes.put(seq, outcome(answer)));
    }

    private static Future<RecordMetadata> sendOne(Producer<String, byte[]> producer, PendingEvent event) {
        try {
            return producer.send(record(event));
        } catch (KafkaException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static ProducerRecord<String, byte[]> record(PendingEvent event) {
        var record = new ProducerRecord<>(event.topic(), event.key(), event.payload());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static Outcome outcomeIfKnown(Future<RecordMetadata> answer) {
        return answer.isDone() ? outcome(answer) : Outcome.SENT;
    }

    private static Outcome outcome(Future<RecordMetadata> answer) {
        try {
            answer.get();
            return Outcome.SENT;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Outcome.NOT_REACHED;
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            log.warn("An event could not be sent: {}", String.valueOf(cause));
            return isPassing(cause) ? Outcome.NOT_REACHED : Outcome.REFUSED;
        }
    }

    /** A broker that does not know or let in this service refuses no single event: somebody has to mend that. */
    private static boolean isPassing(@Nullable Throwable cause) {
        return cause instanceof RetriableException
                || cause instanceof InterruptException
                || cause instanceof AuthenticationException
                || cause instanceof AuthorizationException;
    }

    @Override
    public synchronized void close() {
        if (open != null) {
            open.close(Duration.ofSeconds(5));
            open = null;
        }
    }
}
