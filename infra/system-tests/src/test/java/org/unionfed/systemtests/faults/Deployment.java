package org.unionfed.systemtests.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.unionfed.launcher.server.KafkaBroker;
import org.unionfed.launcher.server.KafkaConnection;
import org.unionfed.launcher.server.LocalPorts;
import org.unionfed.launcher.server.PostgresServer;
import org.unionfed.launcher.server.ServerLibraries;
import org.unionfed.launcher.server.ServiceDatabase;
import org.unionfed.launcher.server.SuiteTopics;
import org.unionfed.testkit.token.TokenIssuer;

/** Two instances of each service that is told of facts, with their servers: all of it can be taken away and come back. */
final class Deployment implements AutoCloseable {

    private static final String PASSWORD = "of this run only";
    private static final ServiceDatabase PLAN = new ServiceDatabase("plan", "plan", PASSWORD, PASSWORD);
    private static final ServiceDatabase NOTIFICATION =
            new ServiceDatabase("notification", "notification", PASSWORD, PASSWORD);

    private final Path checkout = Path.of("").toAbsolutePath().getParent().getParent();
    private final Path folder = checkout.resolve("infra/system-tests/target/faults");
    private final PostgresServer.Settings postgresSettings;
    private final KafkaBroker.Settings kafkaSettings;
    private final TokenIssuer issuer = TokenIssuer.start();
    private final List<Instance> plan;
    private final List<Instance> notification;
    private PostgresServer postgres;
    private KafkaBroker kafka;

    /** Starts the servers, and none of the services; the logs stay when the run is over. */
    Deployment() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        ServerLibraries libraries = new ServerLibraries(checkout.resolve("infra/launcher/target/lib"));
        postgresSettings = new PostgresServer.Settings(
                libraries,
                folder.resolve("software"),
                folder.resolve("postgresql"),
                folder.resolve("logs/postgresql.log"),
                LocalPorts.free(),
                PASSWORD,
                true);
        kafkaSettings = new KafkaBroker.Settings(
                libraries, folder.resolve("kafka"), folder.resolve("logs/kafka.log"), LocalPorts.free(), PASSWORD);
        postgres = PostgresServer.start(postgresSettings);
        kafka = KafkaBroker.start(kafkaSettings);
        SuiteTopics.prepare(kafka.administrator(), service -> PASSWORD);
        List.of(PLAN, NOTIFICATION).forEach(it -> it.createOn(postgres::connect));
        plan = twoOf("plan-service", PLAN);
        notification = twoOf("notification-service", NOTIFICATION);
    }

    TokenIssuer issuer() {
        return issuer;
    }

    List<Instance> planServices() {
        return plan;
    }

    List<Instance> notificationServices() {
        return notification;
    }

    /** What a Kafka client is told that may do everything. */
    Map<String, Object> kafkaAdministrator() {
        return kafka.administrator().settings();
    }

    /** A connection that sees all schools. */
    Connection planDatabase() throws SQLException {
        return postgres.connect(PLAN.name());
    }

    void stopBroker() {
        kafka.close();
    }

    void startBroker() {
        kafka = KafkaBroker.start(kafkaSettings);
    }

    void restartPostgres() {
        postgres.close();
        postgres = PostgresServer.start(postgresSettings);
    }

    /** Schools that were registered and have their accounts, past the service: whose they are does not matter here. */
    List<School> newSchools(int count) throws SQLException {
        List<School> schools = new ArrayList<>();
        try (Connection database = planDatabase();
                PreparedStatement insert = database.prepareStatement("""
                    insert into school (registration_id, organization_id, code, name, kind, region, contact_name,
                                        chair_username, chair_display_name, state, registered_at, updated_at, version)
                    values (gen_random_uuid(), ?, ?, ?, 'VOCATIONAL', '城区', '联系人', ?, '主席', 'ACTIVE', now(), now(), 1)
                    """)) {
            for (int number = 0; number < count; number++) {
                School school = new School(UUID.randomUUID(), "fault-" + number);
                insert.setObject(1, school.id());
                insert.setString(2, school.code());
                insert.setString(3, "第" + number + "学校");
                insert.setString(4, school.code() + ".chair");
                insert.addBatch();
                schools.add(school);
            }
            insert.executeBatch();
        }
        return schools;
    }

    @Override
    public void close() {
        Stream.of(plan, notification).flatMap(List::stream).forEach(Instance::stopIfRunning);
        kafka.close();
        postgres.close();
        issuer.close();
    }

    private List<Instance> twoOf(String module, ServiceDatabase database) {
        return Stream.of(1, 2)
                .map(number -> {
                    int port = LocalPorts.free();
                    return new Instance(
                            module + "-" + number,
                            port,
                            checkout.resolve(module),
                            environment(module, port, database),
                            folder.resolve("logs"));
                })
                .toList();
    }

    private Map<String, String> environment(String module, int port, ServiceDatabase database) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SPRING_DATASOURCE_URL", postgres.url(database.name()));
        environment.put("SPRING_DATASOURCE_USERNAME", database.app());
        environment.put("SPRING_DATASOURCE_PASSWORD", database.appPassword());
        environment.put("SPRING_FLYWAY_USER", database.owner());
        environment.put("SPRING_FLYWAY_PASSWORD", database.ownerPassword());
        environment.putAll(
                KafkaConnection.of(kafka.bootstrapServers(), module, PASSWORD).environment());
        environment.put("UNIONFED_KEYCLOAK_URL", issuer.address());
        environment.put("UNIONFED_KEYCLOAK_PROVISIONER_CLIENT_SECRET", "nobody is registered");
        return environment;
    }
}
