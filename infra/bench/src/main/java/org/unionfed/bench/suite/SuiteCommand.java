package org.unionfed.bench.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the commands with which people start, watch and stop the suite. */
final class SuiteCommand {

    private static final int PATIENCE_MINUTES = 10;

    private final Path checkout;
    private final Path logs;

    SuiteCommand(Path checkout, Path logs) {
        this.checkout = checkout;
        this.logs = logs;
    }

    /** What the command prints; fails with it when the command does. */
    String run(String command, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(checkout.resolve(command).toString());
        line.addAll(Arrays.asList(arguments));
        try {
            Path log = Files.createDirectories(logs).resolve(command.replace('/', '-') + ".log");
            Process process = new ProcessBuilder(line)
                    .directory(checkout.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            String said = Files.readString(log, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException(line + (ended ? " failed:\n" : " did not end:\n") + said);
            }
            return said;
        } catch (IOException failure) {
            throw new IllegalStateException("Could not run " + line, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + line, interrupted);
        }
    }
}
