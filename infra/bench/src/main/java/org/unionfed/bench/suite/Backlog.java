package org.unionfed.bench.suite;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.unionfed.launcher.server.KafkaAccounts;
import org.unionfed.launcher.server.KafkaConnection;

/** Many events that wait to be sent, as after a time without a broker; they go to topics that nobody reads. */
public final class Backlog {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final Database database;
    private final KafkaConnection kafka;

    Backlog(Database database, KafkaConnection kafka) {
        this.database = database;
        this.kafka = kafka;
    }

    /** Puts two events of each plan into the plan service's outbox; answers how many a second its relay sends. */
    public double relayed(int plans) {
        String topic = newTopic();
        long events = 2L * plans;
        try (var offsets = consumer()) {
            database.execute(Resource.text("backlog.sql")
                    .replace("${aggregates}", Integer.toString(plans))
                    .replace("${topic}", topic)
                    .replace("${payload}", BacklogEvent.PAYLOAD));
            long early = awaitArrived(offsets, topic, 1);
            long begun = System.nanoTime();
            awaitArrived(offsets, topic, events);
            return (events - early) * 1e9 / (System.nanoTime() - begun);
        }
    }

    /** How many of the same events a plain producer with the relay's settings sends a second. */
    public double sent(int plans) {
        String topic = newTopic();
        List<BacklogEvent> events = Stream.of(1, 2)
                .flatMap(version ->
                        IntStream.range(0, plans).mapToObj(number -> new BacklogEvent(topic, number, version)))
                .toList();
        try (var producer = producer()) {
            producer.partitionsFor(topic);
            long begun = System.nanoTime();
            List<Future<RecordMetadata>> answers =
                    events.stream().map(it -> producer.send(it.record())).toList();
            producer.flush();
            double perSecond = events.size() * 1e9 / (System.nanoTime() - begun);
            answers.forEach(Backlog::requireSent);
            return perSecond;
        }
    }

    private static void requireSent(Future<RecordMetadata> answer) {
        try {
            answer.get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker refused an event", refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopped);
        }
    }

    private long awaitArrived(KafkaConsumer<byte[], byte[]> offsets, String topic, long wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long arrived = arrived(offsets, topic);
        while (arrived < wanted) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Only " + arrived + " of " + wanted + " events were sent");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            arrived = arrived(offsets, topic);
        }
        return arrived;
    }

    private static long arrived(KafkaConsumer<byte[], byte[]> offsets, String topic) {
        List<TopicPartition> partitions = offsets.partitionsFor(topic).stream()
                .map(it -> new TopicPartition(topic, it.partition()))
                .toList();
        return offsets.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Of a name that the plan service may write. */
    private String newTopic() {
        String topic = "unionfed.plan.bench-" + UUID.randomUUID();
        try (KafkaAccounts accounts = KafkaAccounts.of(kafka)) {
            accounts.ensureTopics(List.of(topic));
        }
        return topic;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(kafka.settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private KafkaProducer<String, byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(kafka.settings());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        settings.put(ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG, 1);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
