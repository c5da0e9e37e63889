package org.unionfed.testkit;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers in containers, ended by Testcontainers with this process. */
final class ContainerServers implements ServerSource {

    private static final String POSTGRES_IMAGE = "postgres:18";
    private static final String KAFKA_IMAGE = "apache/kafka:4.2.0";
    private static final String KEYCLOAK_IMAGE = "quay.io/keycloak/keycloak:26.7.3";

    /** What an engine must have, or can fetch. */
    static final List<String> IMAGES = List.of(POSTGRES_IMAGE, KAFKA_IMAGE, KEYCLOAK_IMAGE);

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
            running = new KafkaContainer(KAFKA_IMAGE).withEnv("KAFKA_NUM_PARTITIONS", "12");
            running.start();
            kafka = running;
        }
        return new ServerAddress(running.getBootstrapServers(), "", "");
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
                .withExtraHost(THIS_COMPUTER, "host-gateway")
                .withExposedPorts(KEYCLOAK_PORT, KEYCLOAK_MANAGEMENT_PORT)
                .waitingFor(Wait.forHttp("/health/ready")
                        .forPort(KEYCLOAK_MANAGEMENT_PORT)
                        .withStartupTimeout(Duration.ofMinutes(5)));
    }
}
