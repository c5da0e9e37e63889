package org.unionfed.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A PostgreSQL server on the loopback address, with a data folder that it keeps. */
public final class PostgresServer implements AutoCloseable {

    public static final String SUPERUSER = "postgres";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Settings settings;
    private final PostgresPrograms programs;
    private final ChildProcess process;

    /**
     * What a server needs.
     *
     * @param libraries where its programs come from
     * @param software where they are unpacked
     * @param data its data folder, made at the first start
     * @param log its log file
     * @param port its TCP port
     * @param password of the superuser, set at the first start
     * @param durable false for data that may be lost when the computer fails, which makes tests quicker
     */
    public record Settings(
            ServerLibraries libraries,
            Path software,
            Path data,
            Path log,
            int port,
            String password,
            boolean durable) {}

    private PostgresServer(Settings settings, PostgresPrograms programs, ChildProcess process) {
        this.settings = settings;
        this.programs = programs;
        this.process = process;
    }

    /** Starts the server and waits until it accepts connections; ends one that an earlier run left behind. */
    public static PostgresServer start(Settings settings) {
        PostgresPrograms programs = PostgresPrograms.in(settings.software(), settings.libraries());
        if (Files.exists(settings.data().resolve("PG_VERSION"))) {
            endLeftover(settings, programs);
        } else {
            initialise(settings, programs);
        }
        ChildProcess process =
                ChildProcess.start("PostgreSQL", startCommand(settings, programs), Map.of(), settings.log());
        PostgresServer server = new PostgresServer(settings, programs, process);
        process.awaitReady(LIMIT, server::accepts);
        return server;
    }

    public ChildProcess process() {
        return process;
    }

    /** JDBC address of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    /** A connection of the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, settings.password());
    }

    /** Ends the server without waiting for its clients. */
    @Override
    public void close() {
        if (process.isAlive()) {
            stop(settings, programs);
        }
        process.awaitEnd();
    }

    private boolean accepts() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void initialise(Settings settings, PostgresPrograms programs) {
        Path password = settings.data().resolveSibling("initial-password");
        try {
            Folders.delete(settings.data());
            Files.createDirectories(settings.data().toAbsolutePath().getParent());
            Files.writeString(password, settings.password());
            ChildProcess.run(
                    "PostgreSQL's initdb",
                    programs.command(
                            "initdb",
                            "--pgdata=" + settings.data(),
                            "--username=" + SUPERUSER,
                            "--auth=scram-sha-256",
                            "--pwfile=" + password,
                            "--encoding=UTF8",
                            "--locale=" + locale(),
                            "--no-instructions"),
                    Map.of(),
                    settings.log(),
                    LIMIT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            password.toFile().delete();
        }
    }

    /** Trigram search of Chinese words needs a character type beyond ASCII from the C library. */
    private static String locale() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return linux ? "C.UTF-8" : "en_US.UTF-8";
    }

    private static List<String> startCommand(Settings settings, PostgresPrograms programs) {
        List<String> options = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + settings.port(),
                "unix_socket_directories=",
                "max_connections=300",
                "shared_buffers=128MB",
                "timezone=Asia/Shanghai",
                "log_timezone=Asia/Shanghai"));
        if (!settings.durable()) {
            options.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        List<String> command = new ArrayList<>(
                programs.command("postgres", "-D", settings.data().toString()));
        options.forEach(it -> command.addAll(List.of("-c", it)));
        return command;
    }

    private static void endLeftover(Settings settings, PostgresPrograms programs) {
        if (Files.exists(settings.data().resolve("postmaster.pid"))) {
            try {
                stop(settings, programs);
            } catch (ServerDidNotStart notRunning) {
                // the file stayed behind without its server, which PostgreSQL finds out by itself
            }
        }
    }

    private static void stop(Settings settings, PostgresPrograms programs) {
        ChildProcess.run(
                "PostgreSQL's pg_ctl",
                programs.command("pg_ctl", "stop", "--mode=fast", "--wait", "--pgdata=" + settings.data()),
                Map.of(),
                settings.log().resolveSibling("postgresql-stop.log"),
                LIMIT);
    }
}
