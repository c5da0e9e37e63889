package org.unionfed.systemtests.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The topic of the plans' facts: reads it as a stranger would, and puts on it what nobody should. */
final class PlanTopic {

    private static final String TOPIC = "unionfed.plan.plan";
    private static final String GROUP = "notification-service";
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long SHUFFLE = 20_130_304;

    private final Map<String, Object> connection;

    /** With the connection of somebody who may do everything. */
    PlanTopic(Map<String, Object> connection) {
        this.connection = connection;
    }

    /** How many records it holds. */
    long size() {
        try (var consumer = consumer()) {
            return sum(consumer.endOffsets(partitionsOf(consumer, TOPIC)));
        }
    }

    /** All records, each partition from its beginning. */
    List<ConsumerRecord<String, byte[]>> records() {
        return recordsOf(TOPIC);
    }

    /** What the notification service gave up on. */
    List<ConsumerRecord<String, byte[]>> deadLetters() {
        return recordsOf(TOPIC + "." + GROUP + ".dlt");
    }

    /** Whether the notification service has dealt with everything that is there now. */
    boolean isRead() {
        try (var consumer = consumer();
                Admin admin = Admin.create(connection)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitionsOf(consumer, TOPIC));
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return ends.entrySet().stream()
                    .allMatch(it -> it.getValue() == 0 || isRead(read.get(it.getKey()), it.getValue()));
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean isRead(@Nullable OffsetAndMetadata offset, long end) {
        return offset != null && offset.offset() >= end;
    }

    /** Delivers everything once more, in an order that has nothing to do with the first one. */
    void repeatInDisorder() {
        List<ConsumerRecord<String, byte[]>> again = new ArrayList<>(records());
        Collections.shuffle(again, new Random(SHUFFLE));
        produce(again, it -> new ProducerRecord<>(TOPIC, it.partition(), it.key(), it.value(), it.headers()));
    }

    /** For each key an event of a known kind that nobody can read, among those that are well. */
    void poison(List<String> keys) {
        produce(keys, key -> {
            var record = new ProducerRecord<>(TOPIC, key, "{\"planId\": ".getBytes(StandardCharsets.UTF_8));
            record.headers().add("ce_type", Move.SUBMIT.eventType().getBytes(StandardCharsets.UTF_8));
            return record;
        });
    }

    private <T> void produce(List<T> all, Function<T, ProducerRecord<String, byte[]>> record) {
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(connection, new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> answers =
                    all.stream().map(it -> producer.send(record.apply(it))).toList();
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(String topic) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitionsOf(consumer, topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    private static List<TopicPartition> partitionsOf(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(it -> new TopicPartition(topic, it.partition()))
                .toList();
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }
}
