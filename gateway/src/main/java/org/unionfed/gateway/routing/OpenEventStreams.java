package org.unionfed.gateway.routing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.unionfed.gateway.session.LiveSessions;

/**
 * The streams of events that browsers have open at this gateway. Signing out, here or elsewhere, ends a session in the
 * database that all gateways share; so while streams are open their sessions are asked about, and those of ended ones
 * are cut off.
 */
@Component
class OpenEventStreams {

    private final Map<EventStream, String> sessions = new ConcurrentHashMap<>();
    private final LiveSessions liveSessions;
    private final Executor executor;

    OpenEventStreams(LiveSessions liveSessions, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.liveSessions = liveSessions;
        this.executor = executor;
    }

    /** Watches a stream until it ends, by itself or with its session. */
    void add(EventStream stream, String session) {
        sessions.put(stream, session);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void endWithTheirSessions() {
        sessions.keySet().removeIf(EventStream::hasEnded);
        Map<EventStream, String> open = Map.copyOf(sessions);
        if (!open.isEmpty()) {
            Set<String> living = liveSessions.among(Set.copyOf(open.values()));
            open.forEach((stream, session) -> {
                if (!living.contains(session)) {
                    executor.execute(stream::end); // waits while a piece is on its way to a slow browser
                }
            });
        }
    }
}
