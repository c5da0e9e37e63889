package org.unionfed.notification.stream;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;
import org.unionfed.notification.inbox.Notice;
import org.unionfed.notification.inbox.Reader;

/**
 * One open page that listens. What is to be sent waits in a short queue and leaves in order on another thread, so a
 * page that takes nothing in holds up nobody; when its queue is full it is cut off, comes back and catches up.
 */
final class NoticeStream {

    private static final int WAITING = 64;
    private static final long RECONNECT_AFTER_MILLIS = 3_000;

    private final Reader reader;
    private final Instant endsAt;
    private final SseEmitter emitter;
    private final Executor executor;
    private final Queue<SseEventBuilder> waiting = new ArrayBlockingQueue<>(WAITING);
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile long position;
    private volatile @Nullable SseEventBuilder farewell;

    /**
     * @param position of the last notice the page knows
     */
    NoticeStream(Reader reader, long position, Instant endsAt, SseEmitter emitter, Executor executor) {
        this.reader = reader;
        this.position = position;
        this.endsAt = endsAt;
        this.emitter = emitter;
        this.executor = executor;
    }

    Reader reader() {
        return reader;
    }

    long position() {
        return position;
    }

    boolean endedBy(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** The first sign of life; also tells the browser how long to wait before it comes back. */
    void greet() {
        send(SseEmitter.event().reconnectTime(RECONNECT_AFTER_MILLIS).comment("open"));
    }

    void beat() {
        send(SseEmitter.event().comment("beat"));
    }

    /** Passes a notice on if it is new to this page and for its reader. */
    void tell(Notice notice, int unread) {
        if (notice.position() <= position) {
            return;
        }
        position = notice.position();
        if (!Collections.disjoint(notice.roles(), reader.audience().roles())) {
            send(SseEmitter.event()
                    .name("notice")
                    .id(Long.toString(notice.position()))
                    .data(new NoticeSignal(notice.id(), notice.kind(), unread), MediaType.APPLICATION_JSON));
        }
    }

    /** There is nothing to tell up to this position. */
    void passTo(long reached) {
        position = Math.max(position, reached);
    }

    /** Gives way to a newer page of the same person, which this one is told first: it need not come back. */
    void replace() {
        SseEventBuilder last = SseEmitter.event().name("replaced").data("{}");
        farewell = last;
        send(last);
    }

    void close() {
        emitter.complete();
    }

    private void send(SseEventBuilder event) {
        if (waiting.offer(event)) {
            startSending();
        } else {
            close();
        }
    }

    private void startSending() {
        if (sending.compareAndSet(false, true)) {
            executor.execute(this::sendWaiting);
        }
    }

    private void sendWaiting() {
        try {
            for (SseEventBuilder next = waiting.poll(); next != null; next = waiting.poll()) {
                emitter.send(next);
                if (next.equals(farewell)) {
                    close();
                }
            }
        } catch (IOException | IllegalStateException gone) {
            waiting.clear();
            close();
        } finally {
            sending.set(false);
        }
        if (!waiting.isEmpty()) {
            startSending();
        }
    }
}
