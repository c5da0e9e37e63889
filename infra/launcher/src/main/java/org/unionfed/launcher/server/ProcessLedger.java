package org.unionfed.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Remembers the processes below this one in a file, so that a later process can end those of a killed one.
 *
 * @param file where they are written down
 */
public record ProcessLedger(Path file) {

    /** Writes down all processes below this one. */
    public synchronized void remember() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(
                    file,
                    ProcessHandle.current()
                            .descendants()
                            .map(ProcessLedger::line)
                            .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Ends the processes that were written down, unless their number belongs to another process by now. */
    public int endLeftovers() {
        try {
            if (!Files.exists(file)) {
                return 0;
            }
            List<ProcessHandle> leftovers = Files.readAllLines(file).stream()
                    .map(ProcessLedger::find)
                    .flatMap(Optional::stream)
                    .toList();
            leftovers.forEach(ProcessLedger::end);
            Files.delete(file);
            return leftovers.size();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " " + started(process);
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("");
    }

    private static Optional<ProcessHandle> find(String line) {
        String[] parts = line.split(" ", 2);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(it -> started(it).equals(parts[1]));
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
