package org.unionfed.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How often a process that dies is started again before a person has to look at it. */
final class Revivals {

    static final int MOST = 3;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private final Map<String, Deque<Instant>> starts = new HashMap<>();

    /** Whether the process may be started once more; a yes counts. */
    boolean allow(String name, Instant now) {
        Deque<Instant> recent = starts.computeIfAbsent(name, first -> new ArrayDeque<>());
        recent.removeIf(it -> !it.isAfter(now.minus(WITHIN)));
        return recent.size() < MOST && recent.add(now);
    }
}
