package org.unionfed.systemtests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.unionfed.launcher.UsualPorts;
import org.unionfed.launcher.server.LocalPorts;

/** The whole suite with demo data, started by infra/up as a newcomer does, on ports that are free. */
final class SuiteOnThisComputer implements AutoCloseable {

    private static final int PATIENCE_MINUTES = 10;

    /** Names a suite with demo data that runs already, for use while writing a test. */
    private static final String RUNNING = "suite.address";

    /** Its data folder, where that is not the usual one. */
    private static final String RUNNING_DATA = "suite.data";

    private final Path checkout = Path.of("").toAbsolutePath().getParent().getParent();
    private final @Nullable String running = System.getProperty(RUNNING);
    private final Path data = running == null
            ? checkout.resolve("infra/system-tests/target/suite")
            : Path.of(System.getProperty(
                    RUNNING_DATA, checkout.resolve(".union-federation").toString()));
    private final int offset = running == null ? LocalPorts.freeOffset(20_000, UsualPorts.all()) : 0;

    SuiteOnThisComputer() {
        if (running != null) {
            return;
        }
        run("infra/up", "--demo", "--detach", "--fresh", "--data=" + data, "--ports-offset=" + offset);
    }

    /** Where people open the web client. */
    String address() {
        return running == null ? "http://localhost:" + (8080 + offset) : running;
    }

    /** Where Keycloak answers. */
    String keycloak() {
        return "http://localhost:" + moved(8180);
    }

    /** Where Kafka answers. */
    String kafka() {
        return "localhost:" + moved(9092);
    }

    /** Runs one of the suite's commands and answers what it says. */
    String command(String command, String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--data=" + data);
        return run(command, all.toArray(String[]::new));
    }

    private int moved(int usualPort) {
        return usualPort + URI.create(address()).getPort() - 8080;
    }

    /** The checkout the suite was built from. */
    Path checkout() {
        return checkout;
    }

    @Override
    public void close() {
        if (running != null) {
            return;
        }
        run("infra/down", "--data=" + data);
    }

    private String run(String command, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(checkout.resolve(command).toString());
        line.addAll(Arrays.asList(arguments));
        try {
            Path log = Files.createDirectories(checkout.resolve("infra/system-tests/target"))
                    .resolve(command.replace('/', '-') + ".log");
            Process process = new ProcessBuilder(line)
                    .directory(checkout.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            if (!ended || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException(
                        String.join(" ", line) + (ended ? " failed:\n" : " did not end:\n") + Files.readString(log));
            }
            return Files.readString(log);
        } catch (IOException failure) {
            throw new IllegalStateException("Could not run " + line, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + line, interrupted);
        }
    }
}
