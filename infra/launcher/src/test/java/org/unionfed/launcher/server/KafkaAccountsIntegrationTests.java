package org.unionfed.launcher.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KafkaAccountsIntegrationTests {

    private static final String PLANS = "unionfed.plan.plan";
    private static final String SCHOOLS = "unionfed.plan.school";
    private static final String PASSWORD = "of this test only";

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static KafkaBroker broker;

    @BeforeAll
    static void startBroker() {
        broker = KafkaBroker.start(new KafkaBroker.Settings(
                new ServerLibraries(Path.of("target", "lib")),
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                LocalPorts.free(),
                PASSWORD));
        SuiteTopics.prepare(broker.administrator(), service -> PASSWORD);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void aServiceWritesItsOwnTopicsAndNoOthers() {
        assertThatCode(() -> write(as("plan-service"), PLANS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> write(as("notification-service"), PLANS))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void aServiceReadsWhatItConsumesAndNothingElse() {
        assertThatCode(() -> poll(as("notification-service"), "notification-service.school-standing", SCHOOLS))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> poll(as("plan-service"), "plan-service", PLANS))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aConsumerMakesAndFillsItsDeadLettersButNobodyElses() throws Exception {
        String own = PLANS + ".notification-service.dlt";
        create(as("notification-service"), own);

        assertThatCode(() -> write(as("notification-service"), own)).doesNotThrowAnyException();
        assertThatThrownBy(() -> create(as("notification-service"), PLANS + ".newspaper.dlt"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void whoeverDoesNotSayWhoTheyAreIsRefused() {
        Map<String, Object> nobody = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "max.block.ms", 3_000, "request.timeout.ms", 3_000);

        assertThatThrownBy(() -> write(nobody, PLANS)).isInstanceOf(ExecutionException.class);
        assertThatThrownBy(() -> write(
                        KafkaConnection.of(broker.bootstrapServers(), "plan-service", "guessed")
                                .settings(),
                        PLANS))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
        assertThatThrownBy(() -> write(
                        KafkaConnection.ofAdministrator(broker.bootstrapServers(), "guessed")
                                .settings(),
                        PLANS))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void anIntegrationReadsWhatItIsGrantedUntilItIsTakenAway() {
        try (KafkaAccounts accounts = KafkaAccounts.of(broker.administrator())) {
            accounts.ensure("newspaper", PASSWORD, KafkaRights.toRead("newspaper", List.of(PLANS)));

            assertThat(accounts.readers()).containsEntry("newspaper", Set.of(PLANS));
            assertThatCode(() -> poll(as("newspaper"), "newspaper.year", PLANS)).doesNotThrowAnyException();
            assertThatThrownBy(() -> poll(as("newspaper"), "newspaper", SCHOOLS))
                    .isInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() -> poll(as("newspaper"), "notification-service", PLANS))
                    .isInstanceOf(GroupAuthorizationException.class);
            assertThatThrownBy(() -> write(as("newspaper"), PLANS))
                    .hasRootCauseInstanceOf(AuthorizationException.class);

            accounts.ensure("newspaper", PASSWORD, KafkaRights.toRead("newspaper", List.of(SCHOOLS)));
            assertThat(accounts.readers()).containsEntry("newspaper", Set.of(SCHOOLS));

            accounts.remove("newspaper");
            assertThat(accounts.readers()).doesNotContainKey("newspaper");
            assertThatThrownBy(() -> poll(as("newspaper"), "newspaper", SCHOOLS))
                    .isInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void noTopicComesIntoBeingByBeingAskedFor() throws Exception {
        assertThatThrownBy(() -> write(as("plan-service"), "unionfed.plan.misspelt"))
                .isInstanceOf(ExecutionException.class);

        try (Admin admin = Admin.create(broker.administrator().settings())) {
            assertThat(admin.listTopics().names().get()).doesNotContain("unionfed.plan.misspelt");
        }
    }

    @Test
    void whatWasSaidOnceIsKept() throws Exception {
        try (Admin admin = Admin.create(broker.administrator().settings())) {
            for (String topic : SuiteTopics.ALL) {
                var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
                assertThat(admin.describeConfigs(List.of(resource))
                                .values()
                                .get(resource)
                                .get()
                                .get("retention.ms")
                                .value())
                        .isEqualTo("-1");
            }
        }
    }

    private static Map<String, Object> as(String user) {
        Map<String, Object> settings = new HashMap<>(
                KafkaConnection.of(broker.bootstrapServers(), user, PASSWORD).settings());
        settings.put("max.block.ms", 3_000);
        settings.put("auto.offset.reset", "earliest");
        return settings;
    }

    private static void write(Map<String, Object> connection, String topic)
            throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(connection, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "said")).get();
        }
    }

    private static void create(Map<String, Object> connection, String topic)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(connection)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    /** Until it has been given its share of the partitions, or refused. */
    private static void poll(Map<String, Object> connection, String group, String topic) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("group.id", group);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (consumer.assignment().isEmpty() && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200));
            }
            assertThat(consumer.assignment()).isNotEmpty();
        }
    }
}
