package org.unionfed.notification.stream;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.notification.inbox.Reader;

/** Use case: a page listens for new notices, from where it last was; and the life of these streams. */
@Component
class ListenToInbox {

    private static final long CATCH_UP = 50;
    private static final long NO_TIMEOUT = 0;

    private final OpenStreams streams;
    private final Positions positions;
    private final StreamSettings settings;
    private final Executor executor;
    private final Clock clock;
    private volatile boolean closed;

    ListenToInbox(
            OpenStreams streams,
            Positions positions,
            StreamSettings settings,
            @Qualifier("applicationTaskExecutor") Executor executor,
            Clock clock) {
        this.streams = streams;
        this.positions = positions;
        this.settings = settings;
        this.executor = executor;
        this.clock = clock;
    }

    /**
     * Opens a stream.
     *
     * @param lastSeen position of the last notice the page has seen; none for a page that has just loaded its inbox
     */
    SseEmitter handle(Reader reader, @Nullable Long lastSeen) {
        if (closed) {
            throw new BusinessException(CommonError.SERVICE_UNAVAILABLE);
        }
        var emitter = new SseEmitter(NO_TIMEOUT);
        var stream = new NoticeStream(
                reader, startingPoint(reader, lastSeen), clock.instant().plus(settings.lifetime()), emitter, executor);
        streams.add(stream);
        emitter.onCompletion(() -> streams.remove(stream));
        emitter.onError(gone -> streams.remove(stream));
        stream.greet();
        return emitter;
    }

    /** A page that was away for long learns of the latest only: the inbox has the rest. */
    private long startingPoint(Reader reader, @Nullable Long lastSeen) {
        UUID audience = reader.audience().id();
        long latest = positions.latest(Set.of(audience)).getOrDefault(audience, 0L);
        return lastSeen == null ? latest : Math.min(latest, Math.max(lastSeen, latest - CATCH_UP));
    }

    /** Without something to send now and then, neither proxies nor we notice that the other side is gone. */
    @Scheduled(fixedDelayString = "${unionfed.notification.stream.heartbeat:5s}")
    void beat() {
        for (NoticeStream it : streams.all()) {
            if (it.endedBy(clock.instant())) {
                it.close();
            } else {
                it.beat();
            }
        }
    }

    /** Open streams would hold up an orderly shutdown until its time is over. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        closed = true;
        streams.all().forEach(NoticeStream::close);
    }
}
