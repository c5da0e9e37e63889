package org.unionfed.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where and of what the figures were taken.
 *
 * @param processor its name as the system gives it
 * @param memoryGigabytes of the whole computer
 * @param source the commit that was measured
 */
record Machine(String processor, int processors, long memoryGigabytes, String system, String java, String source) {

    static Machine current(Path checkout) {
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                readMemory(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "JDK " + Runtime.version().feature(),
                "commit " + commit(checkout));
    }

    @Override
    public String toString() {
        return "%s × %d, %d GiB, %s, %s, %s".formatted(processor, processors, memoryGigabytes, system, java, source);
    }

    private static String processorName() {
        return lineOf(Path.of("/proc/cpuinfo"), "model name")
                .map(it -> it.substring(it.indexOf(':') + 1).strip())
                .orElse("processor");
    }

    private static long readMemory() {
        return lineOf(Path.of("/proc/meminfo"), "MemTotal")
                .map(it -> Math.round(Long.parseLong(it.replaceAll("\\D", "")) / (1024.0 * 1024)))
                .orElse(0L);
    }

    private static Optional<String> lineOf(Path file, String start) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(it -> it.startsWith(start)).findFirst();
        } catch (IOException | UncheckedIOException notHere) {
            return Optional.empty();
        }
    }

    private static String commit(Path checkout) {
        String commit = git(checkout, "rev-parse", "--short", "HEAD");
        return git(checkout, "status", "--porcelain").isEmpty() ? commit : commit + " with changes";
    }

    private static String git(Path checkout, String... arguments) {
        try {
            Process git = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments))
                            .toList())
                    .directory(checkout.toFile())
                    .redirectErrorStream(true)
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException notInstalled) {
            return "unknown";
        }
    }
}
