package org.unionfed.launcher.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
            try (KafkaBroker broker = KafkaBroker.start(
                    new KafkaBroker.Settings(LIBRARIES, folder.resolve("kafka"), folder.resolve("kafka.log"), port))) {
                assertThat(broker.bootstrapServers()).isEqualTo("localhost:" + port);
                assertThat(LocalPorts.answers(port)).isTrue();
            }
            assertThat(LocalPorts.answers(port)).isFalse();
        }
    }

    @Test
    void aFolderWithoutServersSaysWhatToRun() {
        assertThatThrownBy(() -> new ServerLibraries(folder).postgres())
                .isInstanceOf(ServerDidNotStart.class)
                .hasMessageContaining("./mvnw");
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
