package org.unionfed.testkit;

import java.sql.DriverManager;
import java.util.Map;
import java.util.UUID;
import org.unionfed.launcher.server.KafkaConnection;
import org.unionfed.launcher.server.ServiceDatabase;

/** The shared servers for tests that do without {@link BackingServices}; each is started when first asked for. */
public final class TestServers {

    private TestServers() {}

    /** Makes an empty database with the roles {@code <service>_owner} and {@code <service>_app}. */
    public static TestDatabase newDatabase(String service) {
        ServerAddress server = SharedServers.address(ServerKind.POSTGRES);
        String suffix = UUID.randomUUID().toString().substring(0, 8);
        ServiceDatabase database = new ServiceDatabase(
                service + "_" + suffix, service, service + "-owner-password", service + "-app-password");
        database.createOn(name -> DriverManager.getConnection(server.url() + name, server.user(), server.password()));
        return new TestDatabase(
                server.url() + database.name(),
                database.owner(),
                database.ownerPassword(),
                database.app(),
                database.appPassword());
    }

    /** What a Kafka client of a test is told: the connection of the broker's administrator, who may do everything. */
    public static Map<String, Object> kafka() {
        return kafkaAdministrator().settings();
    }

    /** The connection of the broker's administrator. */
    public static KafkaConnection kafkaAdministrator() {
        ServerAddress server = SharedServers.address(ServerKind.KAFKA);
        return KafkaConnection.ofAdministrator(server.url(), server.password());
    }

    /** The connection of a service of the suite, with the rights it has where the suite runs. */
    static KafkaConnection kafkaAccount(String service) {
        ServerAddress server = SharedServers.address(ServerKind.KAFKA);
        return KafkaConnection.of(server.url(), service, kafkaPassword(service, server.password()));
    }

    /** Each service has a password of its own, which whoever knows the administrator's can tell. */
    static String kafkaPassword(String service, String administratorPassword) {
        return service + "-" + administratorPassword;
    }

    /** Makes a realm from the delivered file, without any account. */
    public static TestRealm newRealm() {
        String name = "unionfed-" + UUID.randomUUID().toString().substring(0, 8);
        return TestRealm.create(SharedServers.address(ServerKind.KEYCLOAK), name);
    }
}
