package org.unionfed.testkit;

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
record Children(Path file) {

    /** Writes down all processes below this one. */
    void remember() {
        synchronized (Children.class) {
            try {
                List<String> lines = ProcessHandle.current()
                        .descendants()
                        .map(Children::line)
                        .toList();
                Files.write(file, lines);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** Ends the processes that were written down, unless their number belongs to another process by now. */
    void endLeftovers() {
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(Children::end);
                Files.delete(file);
            }
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

    private static void end(String line) {
        String[] parts = line.split(" ", 2);
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(it -> started(it).equals(parts[1]));
        process.ifPresent(it -> {
            it.destroyForcibly();
            it.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        });
    }
}
