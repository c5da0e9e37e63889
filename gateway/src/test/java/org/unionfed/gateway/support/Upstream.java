package org.unionfed.gateway.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A small service behind the gateway: remembers what it was asked and answers as it is told. */
public final class Upstream implements AutoCloseable {

    /**
     * What arrived at the service.
     *
     * @param headers by name in small letters
     */
    public record Received(String method, URI uri, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    private static final HttpHandler GREETS = exchange -> answer(exchange, 200, "{\"answer\":\"hello\"}");

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile HttpHandler handler = GREETS;

    private Upstream(HttpServer server) {
        this.server = server;
    }

    public static Upstream start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Upstream upstream = new Upstream(server);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/", upstream::take);
            server.start();
            return upstream;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Answers like this from now on. */
    public void answers(HttpHandler next) {
        handler = next;
    }

    /** As at the start: friendly, and nothing received. */
    public void reset() {
        handler = GREETS;
        received.clear();
    }

    public List<Received> received() {
        return received;
    }

    public Received last() {
        return Objects.requireNonNull(received.get(received.size() - 1));
    }

    /** Streams events without end, ten in a second, until nobody listens. */
    public static void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try (var out = exchange.getResponseBody()) {
            clock.scheduleAtFixedRate(() -> tick(out), 0, 100, TimeUnit.MILLISECONDS)
                    .get();
        } catch (ExecutionException gone) {
            // nobody listens any more
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            clock.shutdownNow();
        }
    }

    private static void tick(OutputStream out) {
        try {
            out.write("data: tick\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Sends one short answer. */
    public static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(exchange.getRequestMethod(), exchange.getRequestURI(), headers, body));
        handler.handle(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
