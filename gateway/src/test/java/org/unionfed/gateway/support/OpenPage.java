package org.unionfed.gateway.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A page that listens to a stream of events until that ends. */
public final class OpenPage implements AutoCloseable {

    private final HttpResponse<InputStream> answer;
    private final AtomicInteger lines = new AtomicInteger();
    private volatile boolean ended;

    OpenPage(CompletableFuture<HttpResponse<InputStream>> asked) {
        this.answer = asked.join();
        Thread reader = new Thread(this::read, "open page");
        reader.setDaemon(true);
        reader.start();
    }

    public int status() {
        return answer.statusCode();
    }

    /** How many lines have come so far. */
    public int heard() {
        return lines.get();
    }

    /** Whether the other side has ended the stream. */
    public boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }

    private void read() {
        try (var events = new BufferedReader(new InputStreamReader(answer.body(), UTF_8))) {
            while (events.readLine() != null) {
                lines.incrementAndGet();
            }
        } catch (IOException cutOff) {
            // this is an end too
        }
        ended = true;
    }
}
