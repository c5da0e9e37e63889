package org.unionfed.testkit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.launcher.server.KafkaBroker;
import org.unionfed.launcher.server.LocalPorts;
import org.unionfed.launcher.server.PostgresServer;
import org.unionfed.launcher.server.ServerLibraries;

/** The real servers from Maven Central, as child processes with data that may be lost. */
final class MavenCentralServers implements ServerSource {

    private final ServerLibraries libraries;
    private final ServerFolder folder;
    private final String password = UUID.randomUUID().toString();
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaBroker kafka;

    MavenCentralServers(ServerLibraries libraries, ServerFolder folder) {
        this.libraries = libraries;
        this.folder = folder;
    }

    @Override
    public synchronized ServerAddress postgres() {
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
        return new ServerAddress(postgres.url(""), PostgresServer.SUPERUSER, password);
    }

    @Override
    public synchronized ServerAddress kafka() {
        if (kafka == null) {
            kafka = KafkaBroker.start(new KafkaBroker.Settings(
                    libraries, folder.data().resolve("kafka"), folder.data().resolve("kafka.log"), LocalPorts.free()));
        }
        return new ServerAddress(kafka.bootstrapServers(), "", "");
    }

    @Override
    public synchronized void close() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
