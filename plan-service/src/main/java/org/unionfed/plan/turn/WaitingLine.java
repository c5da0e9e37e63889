package org.unionfed.plan.turn;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Lets a few wait for a turn at each subject; every one of them asks the database again and again. */
final class WaitingLine {

    static final int MOST = 8;

    private final ConcurrentMap<UUID, Integer> waiting = new ConcurrentHashMap<>();

    /** What comes of waiting, or {@code refused} at once where enough others wait for the same. */
    <T> T waitFor(UUID subject, Supplier<T> wait, T refused) {
        if (waiting.merge(subject, 1, Integer::sum) > MOST) {
            leave(subject);
            return refused;
        }
        try {
            return wait.get();
        } finally {
            leave(subject);
        }
    }

    private void leave(UUID subject) {
        waiting.computeIfPresent(subject, (it, count) -> count == 1 ? null : count - 1);
    }
}
