package org.unionfed.commons.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
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

    private static final String TYPE = "tests.happened.v1";
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
    void acceptsEachMessageOncePerConsumerHoweverLateItComes() {
        var third = event(UUID.randomUUID(), 3);
        var fourth = event(UUID.randomUUID(), 4);

        assertThat(acceptMessage("a", fourth)).isTrue();
        assertThat(acceptMessage("a", third)).isTrue();
        assertThat(acceptMessage("a", third)).isFalse();
        assertThat(acceptMessage("a", fourth)).isFalse();
        assertThat(acceptMessage("b", third)).isTrue();
    }

    @Test
    void acceptsAStateThatIsNewerThanWhatItHasSeenAndAllowsGaps() {
        assertThat(acceptState("a", event(UUID.randomUUID(), 2))).isTrue();
        assertThat(acceptState("a", event(UUID.randomUUID(), 1))).isFalse();
        assertThat(acceptState("a", event(UUID.randomUUID(), 2))).isFalse();
        assertThat(acceptState("a", event(UUID.randomUUID(), 7))).isTrue();
        assertThat(acceptState("b", event(UUID.randomUUID(), 1))).isTrue();
    }

    @Test
    void keepsTheStatesOfTwoKindsApartThatUseOneId() {
        assertThat(acceptState("a", event("unionfed.plan.school", UUID.randomUUID(), 5)))
                .isTrue();
        assertThat(acceptState("a", event("unionfed.plan.plan", UUID.randomUUID(), 1)))
                .isTrue();
        assertThat(acceptState("a", event("unionfed.plan.school", UUID.randomUUID(), 4)))
                .isFalse();
    }

    @Test
    void believesNoStateThatIsFurtherAheadThanAnyAggregateComes() {
        long known = 3;
        acceptState("a", event(UUID.randomUUID(), known));

        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> acceptState("a", event(UUID.randomUUID(), known + StoredInbox.LARGEST_STEP + 1)));
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> acceptState("new here", event(UUID.randomUUID(), StoredInbox.LARGEST_STEP + 1)));

        assertThat(acceptState("a", event(UUID.randomUUID(), known + 1))).isTrue();
        assertThat(acceptState("a", event(UUID.randomUUID(), known + 1 + StoredInbox.LARGEST_STEP)))
                .isTrue();
    }

    @Test
    void acceptsAgainWhatWasRolledBack() {
        var event = event(UUID.randomUUID(), 1);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> tenancy.runInSchool(school, () -> {
                    inbox.acceptMessage("a", event);
                    throw new IllegalStateException("the effect fails");
                }));

        assertThat(acceptMessage("a", event)).isTrue();
    }

    @Test
    void refusesToAcceptOutsideOfTheTransactionOfTheEffect() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> inbox.acceptMessage("a", event(UUID.randomUUID(), 1)));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> inbox.acceptState("a", event(UUID.randomUUID(), 1)));
    }

    @Test
    void deliversOnceAndParksWhatItCannotRead() {
        UUID first = UUID.randomUUID();
        deliver(
                record(first, 1, "{\"title\":\"计划\",\"addedLater\":true}"),
                record(first, 1, "{\"title\":\"计划\",\"addedLater\":true}"),
                ofType("tests.unheard-of.v1", record(UUID.randomUUID(), 2, "{ not json either")),
                record(UUID.randomUUID(), 2, "{ not json"),
                record(UUID.randomUUID(), 3, "{\"title\":\"总结\"}"));

        await().atMost(ofSeconds(60)).until(() -> titles.seen.contains("总结"));
        assertThat(titles.seen).containsExactly("计划", "总结");
        assertThat(titles.correlations).containsOnly("request-0001");
        ConsumerRecord<String, byte[]> parked = onlyDeadLetter();
        assertThat(new String(parked.value(), UTF_8)).isEqualTo("{ not json");
        assertThat(parked.key()).isEqualTo(school + ":" + plan);
        assertThat(parked.headers().lastHeader("kafka_dlt-exception-message")).isNull();
        assertThat(keptFor(deadLetters()))
                .as("retention of what waits for a person")
                .isEqualTo("-1");
        assertThat(meters.find(DeliveryFailures.DEAD_LETTERS).counters().stream()
                        .mapToDouble(Counter::count)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void missesAProcessThatDiedBeforePeopleDo() {
        Map<String, Object> consumer = kafka.buildConsumerProperties();

        assertThat(consumer).containsEntry("session.timeout.ms", "6000");
        assertThat(consumer).containsEntry("heartbeat.interval.ms", 1000);
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

    private boolean acceptMessage(String consumer, InboundEvent<?> event) {
        return tenancy.inSchool(school, () -> inbox.acceptMessage(consumer, event));
    }

    private boolean acceptState(String consumer, InboundEvent<?> event) {
        return tenancy.inSchool(school, () -> inbox.acceptState(consumer, event));
    }

    private InboundEvent<String> event(UUID id, long version) {
        return event(TOPIC, id, version);
    }

    private InboundEvent<String> event(String kind, UUID id, long version) {
        return new InboundEvent<>(id, TYPE, kind, school, plan, version, Instant.EPOCH, false, null, "");
    }

    private ProducerRecord<String, byte[]> record(UUID id, long version, String payload) {
        var record = new ProducerRecord<>(TOPIC, school + ":" + plan, payload.getBytes(UTF_8));
        header(record, "ce_id", id);
        header(record, "ce_type", TYPE);
        header(record, "ce_tenantid", school);
        header(record, "ce_subject", plan);
        header(record, "ce_aggregateversion", version);
        header(record, "ce_time", Instant.EPOCH);
        header(record, "ce_correlationid", "request-0001");
        return record;
    }

    private static ProducerRecord<String, byte[]> ofType(String type, ProducerRecord<String, byte[]> record) {
        record.headers().remove("ce_type");
        header(record, "ce_type", type);
        return record;
    }

    private static void header(ProducerRecord<?, ?> record, String name, Object value) {
        record.headers().add(name, value.toString().getBytes(UTF_8));
    }

    private ConsumerRecord<String, byte[]> onlyDeadLetter() {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                kafka.buildConsumerProperties(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(deadLetters()));
            await().atMost(ofSeconds(30)).until(() -> {
                consumer.poll(ofSeconds(1)).forEach(found::add);
                return !found.isEmpty();
            });
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private String deadLetters() {
        return "%s.%s.titles.dlt".formatted(TOPIC, kafka.getConsumer().getGroupId());
    }

    private String keptFor(String topic) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(kafka.buildAdminProperties())) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get(TopicConfig.RETENTION_MS_CONFIG)
                    .value();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Collects titles, each event's once. */
    static class Titles {

        final List<String> seen = new CopyOnWriteArrayList<>();
        final List<String> correlations = new CopyOnWriteArrayList<>();
        private final Inbox inbox;
        private final Tenancy tenancy;

        Titles(Inbox inbox, Tenancy tenancy) {
            this.inbox = inbox;
            this.tenancy = tenancy;
        }

        void collect(InboundEvent<Title> event) {
            tenancy.runInSchool(event.tenant(), () -> {
                if (inbox.acceptMessage("titles", event)) {
                    seen.add(event.data().title());
                    correlations.add(Trace.current().correlationId());
                }
            });
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
        Subscription<Title> titlesOfPlans(Titles titles) {
            return Subscription.toStates("titles", TOPIC, Set.of(TYPE), Title.class, titles::collect);
        }

        @Bean
        NewTopic topic() {
            return TopicBuilder.name(TOPIC).partitions(12).build();
        }
    }
}
