package org.unionfed.testkit;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.MountableFile;
import org.unionfed.launcher.server.KafkaBroker;
import org.unionfed.launcher.server.KafkaConnection;
import org.unionfed.launcher.server.SuiteTopics;

/** The servers in containers, ended by Testcontainers with this process. */
final class ContainerServers implements ServerSource {

    private static final String POSTGRES_IMAGE = "postgres:18";
    private static final String KAFKA_IMAGE = "apache/kafka:4.2.0";
    private static final String KEYCLOAK_IMAGE = "quay.io/keycloak/keycloak:26.7.3";

    /** What an engine must have, or can fetch. */
    static final List<String> IMAGES = List.of(POSTGRES_IMAGE, KAFKA_IMAGE, KEYCLOAK_IMAGE);

    private static final String KAFKA_ADMIN = "of tests only";
    private static final String KEYCLOAK_ADMIN = "admin";
    private static final int KEYCLOAK_PORT = 8080;
    private static final int KEYCLOAK_MANAGEMENT_PORT = 9000;

    /** Inside a container {@code localhost} is the container, and Keycloak calls the gateways of tests. */
    private static final String THIS_COMPUTER = "host.docker.internal";

    private @Nullable PostgreSQLContainer postgres;
    private @Nullable KafkaContainer kafka;
    private @Nullable GenericContainer<?> keycloak;

    @Override
    public synchronized ServerAddress postgres() {
        PostgreSQLContainer running = postgres;
        if (running == null) {
            running = newPostgres();
            running.start();
            postgres = running;
        }
        String url = "jdbc:postgresql://" + running.getHost() + ":"
                + running.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/";
        return new ServerAddress(url, running.getUsername(), running.getPassword());
    }

    @Override
    public synchronized ServerAddress kafka() {
        KafkaContainer running = kafka;
        if (running == null) {
            running = newKafka();
            running.start();
            SuiteTopics.prepare(
                    KafkaConnection.ofAdministrator(running.getBootstrapServers(), KAFKA_ADMIN),
                    it -> TestServers.kafkaPassword(it, KAFKA_ADMIN));
            kafka = running;
        }
        return new ServerAddress(running.getBootstrapServers(), KafkaBroker.ADMINISTRATOR, KAFKA_ADMIN);
    }

    @Override
    public synchronized ServerAddress keycloak() {
        GenericContainer<?> running = keycloak;
        if (running == null) {
            running = newKeycloak();
            running.start();
            keycloak = running;
        }
        String url = "http://" + running.getHost() + ":" + running.getMappedPort(KEYCLOAK_PORT);
        return new ServerAddress(url, KEYCLOAK_ADMIN, KEYCLOAK_ADMIN, THIS_COMPUTER);
    }

    @Override
    public synchronized void close() {
        if (keycloak != null) {
            keycloak.stop();
        }
        if (kafka != null) {
            kafka.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }

    private static PostgreSQLContainer newPostgres() {
        return new PostgreSQLContainer(POSTGRES_IMAGE)
                .withUsername("postgres")
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
    }

    /** The listener for clients asks who they are; those within the container, which nobody else reaches, do not. */
    private static KafkaContainer newKafka() {
        String administrator = "org.apache.kafka.common.security.plain.PlainLoginModule required user_%s=\"%s\";"
                .formatted(KafkaBroker.ADMINISTRATOR, KAFKA_ADMIN);
        return new KafkaContainer(KAFKA_IMAGE)
                .withEnv("KAFKA_NUM_PARTITIONS", "12")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv(
                        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                        "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT,PLAINTEXT:SASL_PLAINTEXT")
                .withEnv("KAFKA_LISTENER_NAME_PLAINTEXT_SASL_ENABLED_MECHANISMS", "SCRAM-SHA-512,PLAIN")
                .withEnv("KAFKA_LISTENER_NAME_PLAINTEXT_PLAIN_SASL_JAAS_CONFIG", administrator)
                .withEnv(
                        "KAFKA_LISTENER_NAME_PLAINTEXT_SCRAM___SHA___512_SASL_JAAS_CONFIG",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required;")
                .withEnv("KAFKA_AUTHORIZER_CLASS_NAME", "org.apache.kafka.metadata.authorizer.StandardAuthorizer")
                .withEnv("KAFKA_SUPER_USERS", "User:" + KafkaBroker.ADMINISTRATOR + ";User:ANONYMOUS");
    }

    /**
     * With its own embedded database: the realms of tests are worth nothing after them. Development mode prepares itself
     * at every start, which has taken nearly four minutes on a computer with two busy processors.
     */
    private static GenericContainer<?> newKeycloak() {
        return new GenericContainer<>(KEYCLOAK_IMAGE)
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", KEYCLOAK_ADMIN)
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", KEYCLOAK_ADMIN)
                .withEnv("KC_HEALTH_ENABLED", "true")
                .withEnv("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m")
                .withCommand("start-dev")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(Checkout.current().themes()), "/opt/keycloak/themes")
                .withExtraHost(THIS_COMPUTER, "host-gateway")
                .withExposedPorts(KEYCLOAK_PORT, KEYCLOAK_MANAGEMENT_PORT)
                .waitingFor(Wait.forHttp("/health/ready")
                        .forPort(KEYCLOAK_MANAGEMENT_PORT)
                        .withStartupTimeout(Duration.ofMinutes(5)));
    }
}
