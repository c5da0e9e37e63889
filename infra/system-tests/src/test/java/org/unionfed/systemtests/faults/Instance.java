package org.unionfed.systemtests.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionfed.launcher.server.ChildProcess;
import org.unionfed.launcher.server.CurrentJava;

/** One process of a service, at an address that it keeps when it is killed and started again. */
final class Instance {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int HEAP_MEGABYTES = 320;

    private final String name;
    private final int port;
    private final Path jar;
    private final Map<String, String> environment;
    private final Path log;
    private @Nullable ChildProcess process;

    /**
     * @param name for people and the log
     * @param module folder of the service, which has been built
     */
    Instance(String name, int port, Path module, Map<String, String> environment, Path logs) {
        this.name = name;
        this.port = port;
        this.jar = jarIn(module.resolve("target"));
        this.environment = environment;
        this.log = logs.resolve(name + ".log");
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Starts it without waiting for it. */
    void begin() {
        List<String> command = CurrentJava.command(HEAP_MEGABYTES, "-jar", jar.toString());
        process = ChildProcess.start(name, command, environment, log);
    }

    void awaitReady() {
        running().awaitReady(LIMIT, this::isReady);
    }

    /** Ends it as if the computer had lost its power. */
    void kill() {
        running().kill();
    }

    void stopIfRunning() {
        if (process != null) {
            process.stop();
        }
    }

    private ChildProcess running() {
        if (process == null) {
            throw new IllegalStateException(name + " has not been started");
        }
        return process;
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                .timeout(PATIENCE)
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + name, stopped);
        }
    }

    private static Path jarIn(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(it -> it.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No runnable jar in " + target));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
