package org.unionfed.gateway.routing;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * One open stream: writes each piece to the browser as soon as it arrives, and ends both sides together. Once the
 * container says that the request is over it may use the same context for another one, so from then on nothing is
 * touched; the lock keeps a piece that is being written apart from that moment.
 */
final class EventStream implements Flow.Subscriber<List<ByteBuffer>>, AsyncListener {

    private final AsyncContext browser;
    private volatile boolean ended;
    private volatile Flow.@Nullable Subscription service;

    EventStream(AsyncContext browser) {
        this.browser = browser;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        service = subscription;
        subscription.request(1);
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> pieces) {
        if (ended) {
            return;
        }
        try {
            OutputStream out = browser.getResponse().getOutputStream();
            for (ByteBuffer piece : pieces) {
                byte[] bytes = new byte[piece.remaining()];
                piece.get(bytes);
                out.write(bytes);
            }
            out.flush();
            askForMore();
        } catch (IOException | IllegalStateException e) {
            end(); // the browser has gone
        }
    }

    @Override
    public void onError(Throwable failure) {
        end();
    }

    @Override
    public void onComplete() {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public synchronized void onComplete(AsyncEvent event) {
        ended = true;
        leaveService();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}

    boolean hasEnded() {
        return ended;
    }

    private void askForMore() {
        Flow.Subscription open = service;
        if (open != null) {
            open.request(1);
        }
    }

    /** Leaves the service and lets the browser go; more than once is as good as once. */
    synchronized void end() {
        leaveService();
        if (!ended) {
            ended = true;
            browser.complete();
        }
    }

    private void leaveService() {
        Flow.Subscription open = service;
        if (open != null) {
            open.cancel();
        }
    }
}
