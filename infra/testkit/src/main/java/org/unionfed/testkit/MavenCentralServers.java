package org.unionfed.testkit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.launcher.server.KafkaBroker;
import org.unionfed.launcher.server.KeycloakServer;
import org.unionfed.launcher.server.LocalPorts;
import org.unionfed.launcher.server.PostgresServer;
import org.unionfed.launcher.server.ServerLibraries;
import org.unionfed.launcher.server.ServiceDatabase;
import org.unionfed.launcher.server.SuiteTopics;

/** The real servers from Maven Central, as child processes with data that may be lost. */
final class MavenCentralServers implements ServerSource {

    private final ServerLibraries libraries;
    private final ServerFolder folder;
    private final String password = UUID.randomUUID().toString();

    private final Object kafkaLock = new Object();
    private final Object keycloakLock = new Object();
    private @Nullable PostgresServer postgres;
    private volatile @Nullable KafkaBroker kafka;
    private volatile @Nullable KeycloakServer keycloak;

    MavenCentralServers(ServerLibraries libraries, ServerFolder folder) {
        this.libraries = libraries;
        this.folder = folder;
    }

    @Override
    public ServerAddress postgres() {
        return new ServerAddress(postgresServer().url(""), PostgresServer.SUPERUSER, password);
    }

    @Override
    public ServerAddress kafka() {
        synchronized (kafkaLock) {
            KafkaBroker broker = kafka;
            if (broker == null) {
                broker = KafkaBroker.start(new KafkaBroker.Settings(
                        libraries,
                        folder.data().resolve("kafka"),
                        folder.data().resolve("kafka.log"),
                        LocalPorts.free(),
                        password));
                SuiteTopics.prepare(broker.administrator(), it -> TestServers.kafkaPassword(it, password));
                kafka = broker;
            }
            return new ServerAddress(broker.bootstrapServers(), KafkaBroker.ADMINISTRATOR, password);
        }
    }

    @Override
    public ServerAddress keycloak() {
        synchronized (keycloakLock) {
            KeycloakServer server = keycloak;
            if (server == null) {
                server = startKeycloak();
                keycloak = server;
            }
            return new ServerAddress(server.url(), KeycloakServer.ADMIN, password);
        }
    }

    @Override
    public void close() {
        KeycloakServer keycloakServer = keycloak;
        if (keycloakServer != null) {
            keycloakServer.close();
        }
        KafkaBroker broker = kafka;
        if (broker != null) {
            broker.close();
        }
        closePostgres();
    }

    private synchronized void closePostgres() {
        if (postgres != null) {
            postgres.close();
        }
    }

    private synchronized PostgresServer postgresServer() {
        if (postgres == null) {
            postgres = PostgresServer.start(new PostgresServer.Settings(
                    libraries,
                    folder.software(),
                    folder.data().resolve("postgresql"),
                    folder.data().resolve("postgresql.log"),
                    LocalPorts.free(),
                    password,
                    false));
        }
        return postgres;
    }

    private KeycloakServer startKeycloak() {
        PostgresServer database = postgresServer();
        ServiceDatabase account = new ServiceDatabase("keycloak", "keycloak", password, password);
        account.createOn(database::connect);
        return KeycloakServer.start(new KeycloakServer.Settings(
                libraries,
                folder.software(),
                folder.data().resolve("keycloak.log"),
                LocalPorts.free(),
                LocalPorts.free(),
                database.url("keycloak"),
                account.owner(),
                password,
                password,
                null,
                Checkout.current().themes(),
                Map.of(),
                null));
    }
}
