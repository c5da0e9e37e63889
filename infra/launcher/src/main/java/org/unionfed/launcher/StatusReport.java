package org.unionfed.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.unionfed.launcher.RunningSuite.Part;
import org.unionfed.launcher.server.LocalPorts;

/** Shows each process of a running suite with its port, health and memory. */
final class StatusReport {

    private final Health health = new Health();

    /** One line per process. */
    List<String> linesOf(RunningSuite suite) {
        return suite.parts().stream().map(this::line).toList();
    }

    boolean allWell(RunningSuite suite) {
        return suite.ready() && suite.parts().stream().allMatch(this::isWell);
    }

    private String line(Part part) {
        String state = isWell(part) ? "正常 up" : part.isAlive() ? "未就绪 starting" : "已停止 down";
        return "%-22s pid %-8d port %-6d %-14s %5d MB"
                .formatted(part.name(), part.pid(), part.port(), state, residentMegabytes(part.pid()));
    }

    private boolean isWell(Part part) {
        if (!part.isAlive()) {
            return false;
        }
        return part.health().isEmpty() ? LocalPorts.answers(part.port()) : health.isWell(part.health());
    }

    /** Memory of the process and its children; what several of them share counts once where the system tells. */
    private static long residentMegabytes(long pid) {
        long children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(it -> ownKilobytes(it.pid()))
                .sum();
        return (ownKilobytes(pid) + children) >> 10;
    }

    private static long ownKilobytes(long pid) {
        return proportionalKilobytes(pid).orElseGet(() -> residentKilobytes(pid));
    }

    private static OptionalLong proportionalKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(it -> it.startsWith("Pss:"))
                    .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException notHere) {
            return OptionalLong.empty();
        }
    }

    private static long residentKilobytes(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return said.matches("\\d+") ? Long.parseLong(said) : 0;
        } catch (IOException notInstalled) {
            return 0;
        }
    }
}
