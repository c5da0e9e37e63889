package org.unionfed.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.unionfed.launcher.server.CurrentJava;
import org.unionfed.launcher.server.ServerDidNotStart;

/** This JVM's side of the shared servers: starts the supervisor when there is none and asks it for servers. */
final class SharedServers {

    /** Long, as the first start may have to unpack, configure or download a server. */
    private static final Duration LIMIT = Duration.ofMinutes(6);

    /** How often a supervisor that is starting is asked for a sign of life; its end is noticed at once. */
    private static final long PATIENCE_MILLIS = 50;

    private static @Nullable SharedServers instance;

    private final Checkout checkout;
    private final ServerFolder folder;
    private final LockFile use;

    private SharedServers(Checkout checkout) {
        this.checkout = checkout;
        this.folder = new ServerFolder(checkout.serverFolder());
        this.use = new LockFile(folder.clientsLock());
    }

    /** Answers where the server is, after starting it when it does not run. */
    static synchronized ServerAddress address(ServerKind kind) {
        if (instance == null) {
            SharedServers servers = new SharedServers(Checkout.current());
            servers.use.share(); // until this JVM ends
            servers.ensureSupervisor();
            System.out.println("Test servers: " + servers.folder.source());
            instance = servers;
        }
        return instance.ask(kind);
    }

    private ServerAddress ask(ServerKind kind) {
        ensureSupervisor();
        try (FolderWatch answers = FolderWatch.of(folder.path())) {
            folder.wish(kind);
            return awaitAnswer(kind, answers);
        }
    }

    private ServerAddress awaitAnswer(ServerKind kind, FolderWatch answers) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<ServerAddress> address = folder.address(kind);
            if (address.isPresent()) {
                return address.get();
            }
            folder.failure(kind).ifPresent(SharedServers::giveUp);
            answers.awaitNews();
            if (!supervisorLives()) {
                giveUp("The supervisor of the test servers ended; see " + folder.supervisorLog());
            }
        }
        throw new ServerDidNotStart(kind + " was not ready in time; see " + folder.supervisorLog());
    }

    private void ensureSupervisor() {
        try (LockFile starting = new LockFile(folder.startLock())) {
            starting.own();
            if (!supervisorLives()) {
                folder.forget();
                awaitLife(startSupervisor());
            }
        }
    }

    private boolean supervisorLives() {
        try (LockFile supervisor = new LockFile(folder.supervisorLock())) {
            return !supervisor.tryToOwn();
        }
    }

    /** The supervisor outlives this JVM, so nothing of it may hang on our streams. */
    private Process startSupervisor() {
        try {
            Path classPath = Files.writeString(
                    folder.path().resolve("supervisor.classpath"),
                    "-cp \"" + System.getProperty("java.class.path").replace("\\", "\\\\") + "\"");
            List<String> command = CurrentJava.command(
                    128,
                    "@" + classPath,
                    Supervisor.class.getName(),
                    checkout.root().toString());
            ProcessBuilder.Redirect log =
                    ProcessBuilder.Redirect.to(folder.supervisorLog().toFile());
            return new ProcessBuilder(command)
                    .directory(checkout.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .redirectInput(ProcessBuilder.Redirect.from(
                            folder.path().resolve("supervisor.classpath").toFile()))
                    .start();
        } catch (IOException impossible) {
            throw new ServerDidNotStart("The supervisor of the test servers cannot be started", impossible);
        }
    }

    private void awaitLife(Process process) {
        while (!supervisorLives()) {
            if (endsWithinPatience(process)) {
                giveUp("The supervisor of the test servers did not start; see " + folder.supervisorLog());
            }
        }
    }

    private static boolean endsWithinPatience(Process process) {
        try {
            return process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServerDidNotStart("Interrupted while waiting for test servers", stopped);
        }
    }

    private static void giveUp(String why) {
        throw new ServerDidNotStart(why);
    }
}
