package org.unionfed.testkit;

import org.jspecify.annotations.Nullable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers in containers, ended by Testcontainers with this process. */
final class ContainerServers implements ServerSource {

    private static final String POSTGRES_IMAGE = "postgres:18";
    private static final String KAFKA_IMAGE = "apache/kafka:4.2.0";

    private @Nullable PostgreSQLContainer postgres;
    private @Nullable KafkaContainer kafka;

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
    public synchronized void close() {
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
}
