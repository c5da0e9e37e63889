package org.unionfed.bench.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Memory by process.
 *
 * @param megabytes by the processes' names, in their order
 */
public record Memory(Map<String, Long> megabytes) {

    private static final Pattern LINE = Pattern.compile("^(\\S+) .*?(\\d+) MB$", Pattern.MULTILINE);

    /** Reads what {@code infra/status} prints. */
    static Memory of(String status) {
        Map<String, Long> megabytes = new LinkedHashMap<>();
        Matcher line = LINE.matcher(status);
        while (line.find()) {
            megabytes.put(line.group(1), Long.parseLong(line.group(2)));
        }
        return new Memory(megabytes);
    }

    Memory with(String process, long more) {
        Map<String, Long> all = new LinkedHashMap<>(megabytes);
        all.put(process, more);
        return new Memory(all);
    }

    public long total() {
        return megabytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What is its own share of memory; 0 where the system does not tell. */
    static long ofProcess(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(it -> it.startsWith("Pss:"))
                    .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException notHere) {
            return 0;
        }
    }
}
