package org.unionfed.testkit;

import java.sql.DriverManager;
import java.util.UUID;
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

    /** Bootstrap address of the Kafka broker. */
    public static String kafka() {
        return SharedServers.address(ServerKind.KAFKA).url();
    }

    /** Makes a realm from the delivered file, without any account. */
    public static TestRealm newRealm() {
        String name = "unionfed-" + UUID.randomUUID().toString().substring(0, 8);
        return TestRealm.create(SharedServers.address(ServerKind.KEYCLOAK), name);
    }
}
