package org.unionfed.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** Memory of the process and its children, by {@code ps}; 0 when that does not tell. */
    private static long residentMegabytes(long pid) {
        return (ownKilobytes(pid)
                        + ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::descendants)
                                .mapToLong(it -> ownKilobytes(it.pid()))
                                .sum())
                >> 10;
    }

    private static long ownKilobytes(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return said.matches("\\d+") ? Long.parseLong(said) : 0;
        } catch (IOException notInstalled) {
            return 0;
        }
    }
}
