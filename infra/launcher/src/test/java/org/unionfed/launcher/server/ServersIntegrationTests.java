package org.unionfed.launcher.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServersIntegrationTests {

    private static final ServerLibraries LIBRARIES = new ServerLibraries(Path.of("target", "lib"));

    @TempDir
    Path folder;

    @Test
    void postgresqlKeepsItsDataBetweenStarts() throws SQLException {
        ServiceDatabase database = new ServiceDatabase("plan", "plan", "owner's password", "app");
        try (PostgresServer server = startPostgres()) {
            database.createOn(server::connect);
            asOwner(server, database, "create table item(id int); insert into item values (42)");
        }

        try (PostgresServer server = startPostgres()) {
            database.createOn(server::connect);

            assertThat(asOwner(server, database, "select id from item")).isEqualTo(42);
        }
    }

    @Test
    void postgresqlLetsNobodyInWithoutThePassword() {
        try (PostgresServer server = startPostgres()) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(server.url("postgres"), PostgresServer.SUPERUSER, "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void kafkaStartsAgainOnItsData() {
        for (int start = 0; start < 2; start++) {
            int port = LocalPorts.free();
            try (KafkaBroker broker = KafkaBroker.start(kafka(port))) {
                assertThat(broker.bootstrapServers()).isEqualTo("localhost:" + port);
                assertThat(LocalPorts.answers(port)).isTrue();
            }
            assertThat(LocalPorts.answers(port)).isFalse();
        }
    }

    /** As the suite ran its broker when everybody on the computer could read and write everything. */
    @Test
    void kafkaTakesOverDataFromBeforeThereWereAccounts() throws Exception {
        int port = LocalPorts.free();
        try (KafkaBroker open = KafkaBroker.start(kafka(port), """
            listener.security.protocol.map=CONTROLLER:PLAINTEXT,CLIENTS:PLAINTEXT
            authorizer.class.name=
            auto.create.topics.enable=true
            """)) {
            write(Map.of("bootstrap.servers", open.bootstrapServers()), "unionfed.plan.plan", "of before");
        }

        try (KafkaBroker broker = KafkaBroker.start(kafka(port))) {
            SuiteTopics.prepare(broker.administrator(), service -> "secret");

            assertThat(KafkaReading.all(broker.administrator().settings(), "unionfed.plan.plan"))
                    .containsExactly("of before");
            assertThatThrownBy(() -> write(
                            Map.of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", 3_000),
                            "unionfed.plan.plan",
                            "forged"))
                    .isInstanceOf(ExecutionException.class);
            write(
                    KafkaConnection.of(broker.bootstrapServers(), "plan-service", "secret")
                            .settings(),
                    "unionfed.plan.plan",
                    "of today");
            assertThat(KafkaReading.all(broker.administrator().settings(), "unionfed.plan.plan"))
                    .containsExactlyInAnyOrder("of before", "of today");
        }
    }

    @Test
    @Tag("slow")
    void keycloakIsReachedByOthersThroughTlsAloneAndFormsNoCluster() throws Exception {
        TlsCertificate tls = TlsCertificate.ensure("127.0.0.2", folder.resolve("tls"), "secret", Instant.now());
        TlsCertificate.trustInThisProcess(tls.folder());
        ServiceDatabase database = new ServiceDatabase("keycloak", "keycloak", "secret", "secret");
        Path log = folder.resolve("keycloak.log");
        int port = LocalPorts.free();
        try (PostgresServer postgres = startPostgres()) {
            database.createOn(postgres::connect);
            try (KeycloakServer keycloak = KeycloakServer.start(new KeycloakServer.Settings(
                    LIBRARIES,
                    folder.resolve("software"),
                    log,
                    port,
                    LocalPorts.free(),
                    postgres.url("keycloak"),
                    database.owner(),
                    "secret",
                    "secret",
                    null,
                    Path.of("../deploy/keycloak/themes"),
                    Map.of(),
                    tls))) {
                assertThat(keycloak.url()).isEqualTo("https://127.0.0.2:" + port);
                assertThat(keycloak.admin()
                                .get("/master")
                                .get("bruteForceProtected")
                                .asBoolean())
                        .isTrue();
                assertThat(LocalPorts.answers(port)).isFalse();
                assertThat(log).content().doesNotContain("JGroups");
            }
        }
    }

    @Test
    void aFolderWithoutServersSaysWhatToRun() {
        assertThatThrownBy(() -> new ServerLibraries(folder).postgres())
                .isInstanceOf(ServerDidNotStart.class)
                .hasMessageContaining("./mvnw");
    }

    private KafkaBroker.Settings kafka(int port) {
        return new KafkaBroker.Settings(
                LIBRARIES, folder.resolve("kafka"), folder.resolve("kafka.log"), port, "secret");
    }

    private static void write(Map<String, Object> connection, String topic, String text)
            throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(connection, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, text)).get();
        }
    }

    private PostgresServer startPostgres() {
        return PostgresServer.start(new PostgresServer.Settings(
                LIBRARIES,
                folder.resolve("software"),
                folder.resolve("data"),
                folder.resolve("postgresql.log"),
                LocalPorts.free(),
                "secret",
                true));
    }

    private static int asOwner(PostgresServer server, ServiceDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        server.url(database.name()), database.owner(), database.ownerPassword());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return 0;
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
