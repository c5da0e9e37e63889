package org.unionfed.bench.suite;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.unionfed.launcher.UsualPorts;
import org.unionfed.launcher.server.KafkaConnection;
import org.unionfed.launcher.server.KeycloakAdmin;
import org.unionfed.launcher.server.KeycloakServer;
import org.unionfed.launcher.server.LocalPorts;

/** The whole suite as {@code infra/up} starts it, with data of its own and on ports that are free. */
public final class Suite implements AutoCloseable {

    private static final int GATEWAY_PORT = 8080;
    private static final int PLAN_PORT = 8081;
    private static final int KEYCLOAK_PORT = 8180;
    private static final int KAFKA_PORT = 9092;
    private static final int POSTGRES_PORT = 15_432;

    /** Names the ports' offset of a suite that runs already, for use while writing a row. */
    private static final String RUNNING = "bench.suite.offset";

    private final Path data;
    private final int offset;
    private final SuiteCommand command;
    private @Nullable Tokens tokens;

    private Suite(Path data, int offset, SuiteCommand command) {
        this.data = data;
        this.offset = offset;
        this.command = command;
    }

    /** Starts the suite without any data. */
    public static Suite startEmpty(Path checkout) {
        Path target = checkout.resolve("infra/bench/target");
        Integer running = Integer.getInteger(RUNNING);
        int offset = running == null ? LocalPorts.freeOffset(4_000, UsualPorts.all()) : running;
        Suite suite = new Suite(target.resolve("suite"), offset, new SuiteCommand(checkout, target));
        if (running == null) {
            suite.up("--fresh");
        }
        return suite;
    }

    /** Stops everything and starts it again with its data; answers how long the start took. */
    public Duration restart() {
        down();
        long begun = System.nanoTime();
        up();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** The plan service itself, without the gateway. */
    public Api plan() {
        return new Api(url(PLAN_PORT));
    }

    public Api gateway() {
        return new Api(url(GATEWAY_PORT));
    }

    /** Tokens that all parts of the suite accept. */
    public synchronized Tokens tokens() {
        if (tokens == null) {
            String keycloak = url(KEYCLOAK_PORT);
            KeycloakAdmin admin = new KeycloakAdmin(keycloak, KeycloakServer.ADMIN, secret("keycloak.admin"));
            tokens = Tokens.trustedBy(admin, keycloak);
        }
        return tokens;
    }

    /** The database of the plan service, as its server's superuser. */
    public Database planDatabase() {
        return database("plan");
    }

    /** Waits for notices in the notification service's inboxes. */
    public NoticeWatch watchNotices() {
        return new NoticeWatch(database("notification"));
    }

    /** What waits in the plan service's outbox. */
    public Backlog backlog() {
        return new Backlog(
                planDatabase(),
                KafkaConnection.ofAdministrator("localhost:" + (KAFKA_PORT + offset), secret("kafka.admin")));
    }

    /** Writes down the plan service's statements until it is closed. */
    public StatementLog planStatements() {
        return new StatementLog(planDatabase(), data.resolve("logs").resolve("postgresql.log"), "plan_app");
    }

    /** Megabytes of each process, as {@code infra/status} says, and of the launcher that watches over them. */
    public Memory memory() {
        String status = command.run("infra/status", "--data=" + data);
        long launcher = Long.parseLong(properties("running.properties").getProperty("launcher"));
        return Memory.of(status).with("launcher", Memory.ofProcess(launcher));
    }

    @Override
    public void close() {
        if (Integer.getInteger(RUNNING) == null) {
            down();
        }
    }

    private void down() {
        command.run("infra/down", "--data=" + data);
    }

    private void up(String... more) {
        List<String> options = new ArrayList<>(List.of("--detach", "--data=" + data, "--ports-offset=" + offset));
        options.addAll(List.of(more));
        command.run("infra/up", options.toArray(String[]::new));
    }

    private Database database(String name) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + (POSTGRES_PORT + offset) + "/" + name, secret("database.superuser"));
    }

    private String secret(String name) {
        return properties("secrets.properties").getProperty(name);
    }

    private Properties properties(String file) {
        try (Reader reader = Files.newBufferedReader(data.resolve(file))) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String url(int usualPort) {
        return "http://localhost:" + (usualPort + offset);
    }
}
