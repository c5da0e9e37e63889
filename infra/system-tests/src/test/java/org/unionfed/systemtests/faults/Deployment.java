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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.unionfed.launcher.server.KafkaBroker;
import org.unionfed.launcher.server.KafkaConnection;
import org.unionfed.launcher.server.LocalPorts;
import org.unionfed.launcher.server.PostgresServer;
import org.unionfed.launcher.server.ServerLibraries;
import org.unionfed.launcher.server.ServiceDatabase;
import org.unionfed.launcher.server.SuiteService;
import org.unionfed.launcher.server.SuiteTopics;
import org.unionfed.testkit.token.TokenIssuer;

/** Two instances of each service of the suite, with their servers: all of it can be taken away and come back. */
final class Deployment implements AutoCloseable {

    private static final String PASSWORD = "of this run only";

    private final Path checkout = Path.of("").toAbsolutePath().getParent().getParent();
    private final Path folder = checkout.resolve("infra/system-tests/target/faults");
    private final PostgresServer.Settings postgresSettings;
    private final KafkaBroker.Settings kafkaSettings;
    private final TokenIssuer issuer = TokenIssuer.start();
    private final Map<String, List<Instance>> services = new LinkedHashMap<>();
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
        for (SuiteService service : SuiteService.ALL) {
            databaseOf(service).createOn(postgres::connect);
            services.put(service.shortName(), twoOf(service));
        }
    }

    TokenIssuer issuer() {
        return issuer;
    }

    List<Instance> planServices() {
        return instancesOf("plan");
    }

    List<Instance> notificationServices() {
        return instancesOf("notification");
    }

    /** What a Kafka client is told that may do everything. */
    Map<String, Object> kafkaAdministrator() {
        return kafka.administrator().settings();
    }

    /** A connection that sees all schools. */
    Connection planDatabase() throws SQLException {
        return postgres.connect("plan");
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
        services.values().stream().flatMap(List::stream).forEach(Instance::stopIfRunning);
        kafka.close();
        postgres.close();
        issuer.close();
    }

    private List<Instance> instancesOf(String service) {
        return Objects.requireNonNull(services.get(service), service);
    }

    private static ServiceDatabase databaseOf(SuiteService service) {
        return new ServiceDatabase(service.shortName(), service.shortName(), PASSWORD, PASSWORD);
    }

    private List<Instance> twoOf(SuiteService service) {
        return Stream.of(1, 2)
                .map(number -> {
                    int port = LocalPorts.free();
                    return new Instance(
                            service.name() + "-" + number,
                            port,
                            checkout.resolve(service.name()),
                            environment(service, port),
                            folder.resolve("logs"));
                })
                .toList();
    }

    private Map<String, String> environment(SuiteService service, int port) {
        ServiceDatabase database = databaseOf(service);
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SPRING_DATASOURCE_URL", postgres.url(database.name()));
        environment.put("SPRING_DATASOURCE_USERNAME", database.app());
        environment.put("SPRING_DATASOURCE_PASSWORD", database.appPassword());
        environment.put("SPRING_FLYWAY_USER", database.owner());
        environment.put("SPRING_FLYWAY_PASSWORD", database.ownerPassword());
        environment.putAll(KafkaConnection.of(kafka.bootstrapServers(), service.name(), PASSWORD)
                .environment());
        environment.put("UNIONFED_KEYCLOAK_URL", issuer.address());
        environment.put("UNIONFED_KEYCLOAK_PROVISIONER_CLIENT_SECRET", "nobody is registered");
        return environment;
    }
}
