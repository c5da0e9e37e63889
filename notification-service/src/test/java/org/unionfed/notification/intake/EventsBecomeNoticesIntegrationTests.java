package org.unionfed.notification.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.unionfed.notification.Inboxes;
import org.unionfed.notification.NotificationServiceTest;
import org.unionfed.notification.TestEvents;
import org.unionfed.testkit.TestServers;
import org.unionfed.testkit.token.Person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class EventsBecomeNoticesIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String VERSION = "ce_aggregateversion";

    @Autowired
    TestEvents events;

    @Autowired
    Inboxes inboxes;

    @Value("${spring.kafka.consumer.group-id}")
    String group;

    private final UUID school = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();
    private final Person chair = Person.ofSchool(school, "qhzx", "chair").another();
    private final Person officer = Person.ofSchool(school, "qhzx", "officer").another();
    private final Person member = Person.ofSchool(school, "qhzx", "member").another();

    @Test
    void aReturnedPlanTellsItsSchoolWhy() {
        events.send(events.plan("returned", school, plan, 4));

        awaitKinds(officer, "PLAN_RETURNED");
        assertThat(inboxes.list(officer).path("items").path(0).path("body").asString())
                .contains("缺少行事历", "未安排教代会");
        assertThat(inboxes.list(officer).path("items").path(0).path("link").asString())
                .isEqualTo("/plans/" + plan);
        assertThat(inboxes.kinds(chair)).containsExactly("PLAN_RETURNED");
        assertThat(inboxes.kinds(member)).isEmpty();
    }

    @Test
    void aSubmittedPlanTellsTheFederation() {
        events.send(events.plan("submitted", school, plan, 3));

        Person staff = Person.ofFederation("federation-staff").another();
        await().atMost(PATIENCE).until(() -> linksOf(staff).contains("/plans/" + plan));
        assertThat(linksOf(Person.ofFederation("federation-admin").another())).contains("/plans/" + plan);
        assertThat(linksOf(Person.ofFederation("federation-auditor").another())).isEmpty();
        assertThat(inboxes.kinds(chair)).isEmpty();
    }

    @Test
    void anEventCountsOnceHoweverOftenItIsDelivered() {
        ProducerRecord<String, byte[]> returned = events.plan("returned", school, plan, 4);

        events.send(returned);
        events.send(returned);
        events.send(events.plan("approved", school, plan, 6));
        events.send(returned);
        events.send(marker());

        awaitMarker();
        assertThat(inboxes.kinds(chair)).containsExactly("PLAN_REOPENED", "PLAN_APPROVED", "PLAN_RETURNED");
    }

    @Test
    void aParkedEventThatIsSentAgainAfterItsFixHasItsEffect() {
        ProducerRecord<String, byte[]> returned = events.plan("returned", school, plan, 3);
        events.send(new ProducerRecord<>(
                returned.topic(), null, returned.key(), "{ not json".getBytes(UTF_8), returned.headers()));
        await().atMost(PATIENCE).until(() -> parked().stream().anyMatch(it -> isKeyOf(returned, it)));
        events.send(events.plan("approved", school, plan, 4));
        awaitKinds(chair, "PLAN_APPROVED");

        events.send(returned);
        events.send(returned);
        events.send(marker());

        awaitMarker();
        assertThat(inboxes.kinds(chair)).containsExactly("PLAN_REOPENED", "PLAN_RETURNED", "PLAN_APPROVED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1000000001", "9223372036854775807"})
    void anEventOfAVersionThatNothingHasIsParked(String absurd) {
        ProducerRecord<String, byte[]> forged = withHeader(events.plan("returned", school, plan, 3), VERSION, absurd);

        events.send(forged);

        await().atMost(PATIENCE).until(() -> parked().stream().anyMatch(it -> isKeyOf(forged, it)));
        assertThat(inboxes.kinds(chair)).isEmpty();
    }

    @Test
    void aFactThatIsOnlySaidAgainIsNoNews() {
        events.send(withHeader(events.plan("returned", school, plan, 3), "ce_republished", "true"));
        events.send(marker());

        awaitMarker();
        assertThat(inboxes.kinds(chair)).containsExactly("PLAN_REOPENED");
    }

    @Test
    void anEventOfATypeThatIsNewerThanThisServiceStopsNothingWhateverItCarries() {
        ProducerRecord<String, byte[]> newer =
                withHeader(events.plan("returned", school, plan, 3), "ce_type", "org.unionfed.plan.archived.v1");
        events.send(new ProducerRecord<>(newer.topic(), null, newer.key(), "[]".getBytes(UTF_8), newer.headers()));
        events.send(marker());

        awaitMarker();
        assertThat(inboxes.kinds(chair)).containsExactly("PLAN_REOPENED");
        assertThat(parked()).noneMatch(it -> isKeyOf(newer, it));
    }

    @Test
    void anEventThatCannotBeReadIsParkedAndTheNextGoesOn() {
        UUID poisoned = UUID.randomUUID();
        ProducerRecord<String, byte[]> good = events.plan("returned", school, poisoned, 4);
        var poison = new ProducerRecord<>(
                good.topic(), null, school + ":" + plan, "{ not json".getBytes(UTF_8), good.headers());

        events.send(poison);
        events.send(events.plan("returned", school, UUID.randomUUID(), 4));

        awaitKinds(chair, "PLAN_RETURNED");
        assertThat(parked()).anySatisfy(it -> {
            assertThat(it.key()).isEqualTo(school + ":" + plan);
            assertThat(it.value()).isEqualTo(poison.value());
        });
    }

    @Test
    void anEventWithoutWhatIsNeededIsParkedToo() {
        ProducerRecord<String, byte[]> good = events.plan("returned", school, plan, 4);
        var incomplete = new ProducerRecord<>(
                good.topic(), null, school + ":" + plan, "{\"year\":2026}".getBytes(UTF_8), good.headers());

        events.send(incomplete);

        await().atMost(PATIENCE)
                .until(() -> parked().stream().anyMatch(it -> it.key().equals(school + ":" + plan)));
        assertThat(inboxes.kinds(chair)).isEmpty();
    }

    @Test
    void anEventNewerThanThisServiceIsPassedOver() {
        ProducerRecord<String, byte[]> newer = events.plan("returned", school, plan, 4);
        newer.headers().remove("ce_type").add("ce_type", "org.unionfed.plan.returned.v2".getBytes(UTF_8));

        events.send(newer);
        events.send(marker());

        awaitMarker();
        assertThat(inboxes.kinds(chair)).containsExactly("PLAN_REOPENED");
    }

    @Test
    void aNewSchoolIsWelcomedAndItsSuspensionReported() {
        events.send(events.school("registered", school, 2));
        awaitKinds(chair, "SCHOOL_WELCOME");
        assertThat(inboxes.kinds(officer)).isEmpty();

        events.send(events.school("suspended", school, 3));
        await().atMost(PATIENCE)
                .until(() -> inboxes.kinds(
                                Person.ofFederation("federation-admin").another())
                        .containsAll(List.of("SCHOOL_REGISTERED", "SCHOOL_SUSPENDED")));
    }

    @Test
    void aReminderTellsTheChairAndTheOfficersOfItsSchoolAlone() {
        UUID reminder = UUID.randomUUID();
        ProducerRecord<String, byte[]> first = events.reminder("NO_PLAN", school, reminder, 1);
        events.send(first);
        events.send(first);
        events.send(events.reminder("NO_PLAN", school, reminder, 2));

        awaitKinds(officer, "REMINDED_OF_PLAN_DUE", "REMINDED_OF_PLAN_DUE");
        assertThat(inboxes.kinds(chair)).hasSize(2);
        assertThat(inboxes.list(chair).path("items").path(0).path("body").asString())
                .contains("2026-03-31");
        assertThat(inboxes.kinds(member)).isEmpty();
        assertThat(inboxes.kinds(
                        Person.ofSchool(UUID.randomUUID(), "qhzx", "chair").another()))
                .isEmpty();
        assertThat(inboxes.kinds(Person.ofFederation("federation-staff").another()))
                .doesNotContain("REMINDED_OF_PLAN_DUE");
    }

    private static ProducerRecord<String, byte[]> withHeader(
            ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().remove(name).add(name, value.getBytes(UTF_8));
        return event;
    }

    private static boolean isKeyOf(ProducerRecord<String, byte[]> sent, ConsumerRecord<String, byte[]> parked) {
        return sent.key().equals(parked.key());
    }

    /** Of the same plan and so in the same partition: when it has come, everything before it has been handled. */
    private ProducerRecord<String, byte[]> marker() {
        return events.plan("reopened", school, plan, 100);
    }

    private void awaitMarker() {
        await().atMost(PATIENCE).until(() -> inboxes.kinds(chair).contains("PLAN_REOPENED"));
    }

    private void awaitKinds(Person person, String... kinds) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inboxes.kinds(person)).containsExactly(kinds));
    }

    private List<String> linksOf(Person person) {
        return inboxes.list(person)
                .path("items")
                .valueStream()
                .map(it -> it.path("link").asString())
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> parked() {
        try (var consumer =
                new KafkaConsumer<>(TestServers.kafka(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor("unionfed.plan.plan." + group + ".dlt").stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var parked = new ArrayList<ConsumerRecord<String, byte[]>>();
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(100)).forEach(parked::add);
            }
            return parked;
        }
    }
}
