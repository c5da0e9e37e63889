package org.unionfed.launcher;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unionfed.launcher.server.LocalPorts;

/** Where each part of the suite listens in this run: on the loopback address, and beyond it only where people go. */
final class Ports {

    private static final String LOOPBACK = "127.0.0.1";

    private final Map<Port, Integer> numbers;
    private final String listen;

    /** The usual ports, all moved by the offset, except for those that are given. */
    Ports(int offset, Map<Port, Integer> given) {
        this(offset, given, "");
    }

    /**
     * The same for a suite that others reach.
     *
     * @param listen this computer's address or name for them; nobody but this computer when empty
     */
    Ports(int offset, Map<Port, Integer> given, String listen) {
        this.listen = listen;
        numbers = new LinkedHashMap<>();
        for (Port port : Port.ALL) {
            numbers.put(port, given.getOrDefault(port, port.usual() + offset));
        }
        numbers.forEach(Ports::requireValid);
        requireDifferent();
    }

    int of(Port port) {
        return numbers.getOrDefault(port, port.usual());
    }

    String url(Port port) {
        return isOpen() && port.isForBrowsers() ? "https://" + listen + ":" + of(port) : "http://localhost:" + of(port);
    }

    /** The address a part binds to. */
    String host(Port port) {
        return isOpen() && port.isForBrowsers() ? listen : LOOPBACK;
    }

    /** Whether others than this computer reach the suite. */
    boolean isOpen() {
        return !listen.isEmpty();
    }

    /** This computer's address or name for others; empty when they do not reach it. */
    String listen() {
        return listen;
    }

    /** Refuses with the first port somebody else listens on. */
    void requireFree() {
        for (Port port : Port.ALL) {
            if (LocalPorts.answers(host(port), of(port))) {
                throw new LaunchProblem(
                        "端口 " + of(port) + " 已被占用，用 " + port.option() + "=<端口> 或 --ports-offset=100 换一个",
                        "port " + of(port) + " is in use; move it with " + port.option()
                                + "=<port>, or all with --ports-offset=100");
            }
        }
    }

    private static void requireValid(Port port, int number) {
        if (number < 1 || number > 65535) {
            throw new LaunchProblem(
                    port.option() + " 须在 1 与 65535 之间，现在是 " + number,
                    port.option() + " must be between 1 and 65535, not " + number);
        }
    }

    private void requireDifferent() {
        Map<Integer, Port> taken = new HashMap<>();
        for (Port port : Port.ALL) {
            Port other = taken.putIfAbsent(of(port), port);
            if (other != null) {
                throw new LaunchProblem(
                        other.option() + " 与 " + port.option() + " 都是 " + of(port),
                        other.option() + " and " + port.option() + " are both " + of(port));
            }
        }
    }
}
