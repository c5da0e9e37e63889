package org.unionfed.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.unionfed.launcher.RunningSuite.Part;
import org.unionfed.launcher.server.ChildProcess;
import org.unionfed.launcher.server.KafkaBroker;
import org.unionfed.launcher.server.KeycloakRealm;
import org.unionfed.launcher.server.KeycloakServer;
import org.unionfed.launcher.server.PostgresServer;
import org.unionfed.launcher.server.ProcessLedger;
import org.unionfed.launcher.server.ServerLibraries;
import org.unionfed.launcher.server.SuiteTopics;
import org.unionfed.launcher.server.TlsCertificate;

/** The servers and applications of one run: starts them in order, watches them and stops them in the other order. */
final class Suite implements AutoCloseable {

    static final String REALM = "unionfed";

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final long PATIENCE_SECONDS = 15;

    private final Path root;
    private final DataFolder data;
    private final Ports ports;
    private final Progress progress;
    private final Secrets secrets;
    private final Environment environment;
    private final ProcessLedger ledger;
    private final Health health;
    private final Map<ChildProcess, ApplicationFiles> applications = new HashMap<>();
    private final List<ChildProcess> processes = new ArrayList<>();
    private final Map<String, Runnable> startAgain = new ConcurrentHashMap<>();
    private RunningSuite running = new RunningSuite(ProcessHandle.current().pid(), false, List.of());
    private volatile @Nullable PostgresServer postgres;
    private volatile @Nullable KeycloakServer keycloak;
    private final LogKeeper logKeeper = new LogKeeper();
    private final @Nullable TlsCertificate tls;
    private volatile boolean closed;

    /** @param livesPast whether the past is lived for demo data, for which the services let their business clocks be moved */
    Suite(Path root, DataFolder data, Ports ports, boolean livesPast, Progress progress) {
        this.root = root;
        this.data = data;
        this.ports = ports;
        this.progress = progress;
        this.secrets = Secrets.in(data.secrets());
        this.environment = new Environment(ports, secrets, livesPast);
        this.tls = ports.isOpen()
                ? TlsCertificate.ensure(ports.listen(), data.tls(), secrets.of("tls.key"), Instant.now())
                : null;
        TlsCertificate.trustInThisProcess(data.tls());
        this.health = new Health();
        this.ledger = new ProcessLedger(data.processes());
    }

    /** Starts everything; Keycloak, the slowest, beside the others. */
    void start(Build build) {
        logKeeper.begin(this::keepLogsBounded);
        PostgresServer database = progress.during("PostgreSQL", this::startPostgres);
        CompletableFuture<KeycloakServer> signIn = CompletableFuture.supplyAsync(
                () -> progress.during("Keycloak", () -> startKeycloak(database)),
                task -> new Thread(task, "Keycloak").start());
        progress.during("Kafka", this::startKafka);
        Application.SERVICES.forEach(it -> startApplication(it, build));
        signIn.join();
        realm().ensureSignInPages();
        realm().allowGateway(ports.url(Port.GATEWAY), environment.gatewaySecret());
        startApplication(Application.GATEWAY, build);
    }

    /** Lets {@code infra/up --detach} return. */
    synchronized void announceReady() {
        running = running.nowReady();
        running.writeTo(data.running());
    }

    /** The suite's realm, once Keycloak has started. */
    KeycloakRealm realm() {
        KeycloakServer server = keycloak;
        if (server == null) {
            throw new IllegalStateException("Keycloak has not started");
        }
        return new KeycloakRealm(server.admin(), REALM);
    }

    Secrets secrets() {
        return secrets;
    }

    /** Waits until one of the processes ends, and answers which. */
    ChildProcess awaitAnyEnd() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = processes.stream().map(ChildProcess::onEnd).toArray(CompletableFuture<?>[]::new);
        }
        return (ChildProcess) CompletableFuture.anyOf(ends).join();
    }

    /** Starts a process of ours that has ended, from the same data, and waits until it is ready. */
    void startAgain(String name) {
        synchronized (this) {
            processes.removeIf(it -> it.name().equals(name));
            applications.keySet().removeIf(it -> it.name().equals(name));
        }
        startAgain.getOrDefault(name, () -> {}).run();
    }

    boolean isClosed() {
        return closed;
    }

    /** Stops the applications at once, then the servers, the database last; then whatever else there may be. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        logKeeper.close();
        progress.say("停止 stopping");
        List<CompletableFuture<Void>> ends = applications.entrySet().stream()
                .map(it -> CompletableFuture.runAsync(() -> stop(it.getKey(), it.getValue())))
                .toList();
        ends.forEach(CompletableFuture::join);
        processes.stream().filter(it -> !isPostgres(it)).forEach(ChildProcess::stop);
        PostgresServer database = postgres;
        if (database != null) {
            database.close();
        }
        endOthers();
        data.running().toFile().delete();
        data.processes().toFile().delete();
        progress.say("已全部停止 all stopped");
    }

    private synchronized void keepLogsBounded() {
        processes.forEach(ChildProcess::keepLogBounded);
    }

    private PostgresServer startPostgres() {
        PostgresServer server = PostgresServer.start(new PostgresServer.Settings(
                libraries(),
                data.software(),
                data.postgres(),
                data.log("postgresql"),
                ports.of(Port.POSTGRES),
                secrets.of("database.superuser"),
                true));
        postgres = server;
        startAgain.put(server.process().name(), () -> progress.during("PostgreSQL", this::startPostgres));
        register(server.process(), Port.POSTGRES, "");
        for (String service : List.of("plan", "notification", "gateway", "keycloak")) {
            environment.database(service).createOn(server::connect);
        }
        return server;
    }

    private KafkaBroker startKafka() {
        KafkaBroker broker = KafkaBroker.start(new KafkaBroker.Settings(
                libraries(),
                data.kafka(),
                data.log("kafka"),
                ports.of(Port.KAFKA),
                environment.kafkaPassword(KafkaBroker.ADMINISTRATOR)));
        SuiteTopics.prepare(broker.administrator(), environment::kafkaPassword);
        startAgain.put(broker.process().name(), () -> progress.during("Kafka", this::startKafka));
        register(broker.process(), Port.KAFKA, "");
        return broker;
    }

    private KeycloakServer startKeycloak(PostgresServer database) {
        var account = environment.database("keycloak");
        KeycloakServer server = KeycloakServer.start(new KeycloakServer.Settings(
                libraries(),
                data.software(),
                data.log("keycloak"),
                ports.of(Port.KEYCLOAK),
                ports.of(Port.KEYCLOAK_MANAGEMENT),
                database.url("keycloak"),
                account.owner(),
                account.ownerPassword(),
                secrets.of("keycloak.admin"),
                root.resolve("infra/deploy/keycloak/unionfed-realm.json"),
                root.resolve("infra/deploy/keycloak/themes"),
                environment.ofRealm(),
                tls));
        keycloak = server;
        startAgain.put(server.process().name(), () -> progress.during("Keycloak", () -> startKeycloak(database)));
        register(server.process(), Port.KEYCLOAK, ports.url(Port.KEYCLOAK_MANAGEMENT) + "/health/ready");
        return server;
    }

    private void startApplication(Application application, Build build) {
        progress.during(application.module(), () -> {
            ApplicationFiles files = new ApplicationFiles(application, build.jar(application), data.applications());
            files.prepare(data.log(application.module()));
            ChildProcess process = ChildProcess.start(
                    application.module(),
                    files.startCommand(tls == null ? List.of() : tls.trustingOptions()),
                    environment.of(application, tls),
                    data.log(application.module()));
            String address = ports.url(application.port()) + "/actuator/health/readiness";
            synchronized (this) {
                applications.put(process, files);
                startAgain.put(process.name(), () -> startApplication(application, build));
            }
            register(process, application.port(), address);
            process.awaitReady(LIMIT, () -> health.isWell(address));
            return process;
        });
    }

    private synchronized void register(ChildProcess process, Port port, String healthAddress) {
        ledger.remember();
        processes.add(process);
        running = running.with(new Part(process.name(), process.pid(), ports.of(port), healthAddress));
        running.writeTo(data.running());
    }

    private boolean isPostgres(ChildProcess process) {
        PostgresServer database = postgres;
        return database != null && database.process() == process;
    }

    private static void stop(ChildProcess process, ApplicationFiles files) {
        boolean wasAlive = process.isAlive();
        process.stop();
        if (wasAlive) {
            files.keepArchive();
        }
    }

    /** A process that was being started when we were told to stop is in no list yet. */
    private static void endOthers() {
        List<ProcessHandle> others = ProcessHandle.current().descendants().toList();
        others.forEach(ProcessHandle::destroy);
        for (ProcessHandle other : others) {
            other.onExit()
                    .thenApply(ended -> true)
                    .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
            other.destroyForcibly();
        }
    }

    private ServerLibraries libraries() {
        return new ServerLibraries(root.resolve("infra/launcher/target/lib"));
    }
}
