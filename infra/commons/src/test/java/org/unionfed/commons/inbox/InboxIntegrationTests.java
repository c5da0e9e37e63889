package org.unionfed.commons.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.commons.trace.Trace;
import org.unionfed.testkit.BackingServices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@SpringBootTest(classes = InboxIntegrationTests.Service.class, webEnvironment = WebEnvironment.NONE)
@BackingServices(database = "plan", kafka = true)
class InboxIntegrationTests {

    private static final String TOPIC = "unionfed.commons.inbox-" + UUID.randomUUID();

    @Autowired
    Inbox inbox;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Titles titles;

    @Autowired
    KafkaProperties kafka;

    @Autowired
    MeterRegistry meters;

    private final TenantId school = new TenantId(UUID.randomUUID());
    private final UUID plan = UUID.randomUUID();

    @Test
    void acceptsEachEventOncePerConsumer() {
        var event = event(UUID.randomUUID(), 1);

        assertThat(accept("a", event)).isTrue();
        assertThat(accept("a", event)).isFalse();
        assertThat(accept("b", event)).isTrue();
    }

    @Test
    void forgetsEventsThatNoTopicKeepsAnyLonger(@Autowired JdbcClient jdbc) {
        var old = event(UUID.randomUUID(), 1);
        var young = event(UUID.randomUUID(), 2);
        accept("a", old);
        accept("a", young);
        String age = "update inbox_event set received_at = now() - cast(:age as interval) where event_id = :id";
        jdbc.sql(age).param("age", "30 days 1 minute").param("id", old.id()).update();
        jdbc.sql(age).param("age", "29 days 23 hours").param("id", young.id()).update();

        tenancy.inSchool(school, () -> new StoredInbox(jdbc).accept("b", event(UUID.randomUUID(), 1)));

        assertThat(jdbc.sql("select event_id from inbox_event where event_id in (:ids)")
                        .param("ids", List.of(old.id(), young.id()))
                        .query(UUID.class)
                        .list())
                .containsExactly(young.id());
    }

    @Test
    void leavesOutWhatIsOlderThanWhatItHasSeenAndAllowsGaps() {
        assertThat(accept("a", event(UUID.randomUUID(), 2))).isTrue();
        assertThat(accept("a", event(UUID.randomUUID(), 1))).isFalse();
        assertThat(accept("a", event(UUID.randomUUID(), 2))).isFalse();
        assertThat(accept("a", event(UUID.randomUUID(), 7))).isTrue();
    }

    @Test
    void acceptsAgainWhatWasRolledBack() {
        var event = event(UUID.randomUUID(), 1);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> tenancy.runInSchool(school, () -> {
                    inbox.accept("a", event);
                    throw new IllegalStateException("the effect fails");
                }));

        assertThat(accept("a", event)).isTrue();
    }

    @Test
    void refusesToAcceptOutsideOfTheTransactionOfTheEffect() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> inbox.accept("a", event(UUID.randomUUID(), 1)));
    }

    @Test
    void deliversOnceAndParksWhatItCannotRead() {
        UUID first = UUID.randomUUID();
        deliver(
                record(first, 1, "{\"title\":\"计划\",\"addedLater\":true}"),
                record(first, 1, "{\"title\":\"计划\",\"addedLater\":true}"),
                record(UUID.randomUUID(), 2, "{ not json"),
                record(UUID.randomUUID(), 3, "{\"title\":\"总结\"}"));

        await().atMost(ofSeconds(60)).until(() -> titles.seen.contains("总结"));
        assertThat(titles.seen).containsExactly("计划", "总结");
        assertThat(titles.correlations).containsOnly("request-0001");
        ConsumerRecord<String, byte[]> parked = onlyDeadLetter();
        assertThat(new String(parked.value(), UTF_8)).isEqualTo("{ not json");
        assertThat(parked.key()).isEqualTo(school + ":" + plan);
        assertThat(parked.headers().lastHeader("kafka_dlt-exception-message")).isNull();
        assertThat(meters.find(DeliveryFailures.DEAD_LETTERS).counters().stream()
                        .mapToDouble(Counter::count)
                        .sum())
                .isEqualTo(1);
    }

    @SafeVarargs
    private final void deliver(ProducerRecord<String, byte[]>... records) {
        try (var producer = new KafkaProducer<>(
                kafka.buildProducerProperties(), new StringSerializer(), new ByteArraySerializer())) {
            for (var record : records) {
                producer.send(record).get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean accept(String consumer, InboundEvent<?> event) {
        return tenancy.inSchool(school, () -> inbox.accept(consumer, event));
    }

    private InboundEvent<String> event(UUID id, long version) {
        return new InboundEvent<>(id, "tests.happened.v1", school, plan, version, Instant.EPOCH, null, "");
    }

    private ProducerRecord<String, byte[]> record(UUID id, long version, String payload) {
        var record = new ProducerRecord<>(TOPIC, school + ":" + plan, payload.getBytes(UTF_8));
        header(record, "ce_id", id);
        header(record, "ce_type", "tests.happened.v1");
        header(record, "ce_tenantid", school);
        header(record, "ce_subject", plan);
        header(record, "ce_aggregateversion", version);
        header(record, "ce_time", Instant.EPOCH);
        header(record, "ce_correlationid", "request-0001");
        return record;
    }

    private static void header(ProducerRecord<?, ?> record, String name, Object value) {
        record.headers().add(name, value.toString().getBytes(UTF_8));
    }

    private ConsumerRecord<String, byte[]> onlyDeadLetter() {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                kafka.buildConsumerProperties(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TOPIC + ".titles.dlt"));
            await().atMost(ofSeconds(30)).until(() -> {
                consumer.poll(ofSeconds(1)).forEach(found::add);
                return !found.isEmpty();
            });
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Collects titles, each event's once. */
    public static class Titles {

        final List<String> seen = new CopyOnWriteArrayList<>();
        final List<String> correlations = new CopyOnWriteArrayList<>();
        private final InboundEvents events;
        private final Inbox inbox;
        private final Tenancy tenancy;

        Titles(InboundEvents events, Inbox inbox, Tenancy tenancy) {
            this.events = events;
            this.inbox = inbox;
            this.tenancy = tenancy;
        }

        @KafkaListener(topics = "#{__listener.topic()}", groupId = "titles")
        void on(ConsumerRecord<String, byte[]> record) {
            var event = events.read(record, Title.class);
            tenancy.runInSchool(event.tenant(), () -> {
                if (inbox.accept("titles", event)) {
                    seen.add(event.data().title());
                    correlations.add(Trace.current().correlationId());
                }
            });
        }

        public String topic() {
            return TOPIC;
        }
    }

    /** What this consumer reads of the event. */
    record Title(String title) {}

    /** A service that listens. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Titles.class)
    static class Service {

        @Bean
        NewTopic topic() {
            return TopicBuilder.name(TOPIC).partitions(12).build();
        }
    }
}
