package org.unionfed.notification;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.unionfed.testkit.TestServers;
import org.unionfed.testkit.contract.EventContract;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Speaks for plan-service: sends the contract's examples with other ids, and only what the contract allows. */
@TestConfiguration(proxyBeanMethods = false)
public class TestEvents implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventContract contract = new EventContract();
    private final KafkaProducer<String, byte[]> producer;

    TestEvents() {
        producer = new KafkaProducer<>(TestServers.kafka(), new StringSerializer(), new ByteArraySerializer());
    }

    /** A plan's fact as a school's event, ready to be sent as often as wanted. */
    public ProducerRecord<String, byte[]> plan(String fact, UUID school, UUID plan, long version) {
        String type = "org.unionfed.plan." + fact + ".v1";
        ObjectNode data = (ObjectNode) JSON.readTree(contract.example(type));
        data.put("planId", plan.toString()).put("schoolId", school.toString()).put("version", version);
        return record("unionfed.plan.plan", type, school, plan, version, data);
    }

    public ProducerRecord<String, byte[]> school(String fact, UUID school, long version) {
        String type = "org.unionfed.school." + fact + ".v1";
        ObjectNode data = (ObjectNode) JSON.readTree(contract.example(type));
        return record("unionfed.plan.school", type, school, school, version, data.put("schoolId", school.toString()));
    }

    /** A reminder of a school, as often as it says. */
    public ProducerRecord<String, byte[]> reminder(String subject, UUID school, UUID reminder, int times) {
        String type = "org.unionfed.plan.reminded.v1";
        ObjectNode data = (ObjectNode) JSON.readTree(contract.example(type));
        data.put("reminderId", reminder.toString())
                .put("schoolId", school.toString())
                .put("subject", subject)
                .put("times", times);
        return record("unionfed.plan.reminder", type, school, reminder, times, data);
    }

    /** Sends and waits until the broker has it. */
    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private ProducerRecord<String, byte[]> record(
            String topic, String type, UUID school, UUID subject, long version, ObjectNode data) {
        var record = new ProducerRecord<>(topic, school + ":" + subject, JSON.writeValueAsBytes(data));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/plan-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        subject.toString(),
                        "ce_time",
                        "2026-03-02T01:15:30Z",
                        "ce_tenantid",
                        school.toString(),
                        "ce_aggregateversion",
                        Long.toString(version),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        contract.assertKept(received(record));
        return record;
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        var record = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }
}
