package org.unionfed.gateway.routing;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.unionfed.gateway.support.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unionfed.gateway.support.OneUpstream.SERVICE;
import static org.unionfed.gateway.support.SigningRealm.ISSUER;

@GatewayTest
@TestPropertySource(
        properties = {
            "unionfed.gateway.timeouts.response=500ms",
            "unionfed.gateway.timeouts.stream=3s",
            "server.tomcat.threads.max=4"
        })
class EventStreamIntegrationTests {

    private static final String END = "end";

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
    private final CountDownLatch othersMayEnd = new CountDownLatch(1);
    private final AtomicBoolean serviceSawTheEnd = new AtomicBoolean();
    private final String machine = ISSUER.token(Map.of());

    @LocalServerPort
    private int port;

    @BeforeEach
    void streamingService() {
        SERVICE.reset();
        SERVICE.answers(this::stream);
    }

    @Test
    void passesEachEventOnBeforeTheNextExists() throws Exception {
        try (BufferedReader events = open()) {
            toSend.add("first");
            assertThat(events.readLine()).isEqualTo("data: first");
            assertThat(events.readLine()).isEmpty();

            toSend.add("second");
            assertThat(events.readLine()).isEqualTo("data: second");
            toSend.add(END);
        }
    }

    @Test
    void outlivesTheTimeThatAnAnswerMayTake() throws Exception {
        SERVICE.answers(it -> {
            if (it.getRequestURI().getPath().endsWith("/stream")) {
                stream(it);
            } else {
                saysNothing(it);
            }
        });
        try (BufferedReader events = open()) {
            var answer = client.send(request("/api/notification/inbox/other").build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(503); // its time is over, and it began later than the stream
            toSend.add("late");
            assertThat(events.readLine()).isEqualTo("data: late");
            toSend.add(END);
        } finally {
            othersMayEnd.countDown();
        }
    }

    @Test
    void keepsNoThreadBusyForAnOpenStream() throws Exception {
        BufferedReader[] streams = new BufferedReader[8];
        for (int stream = 0; stream < streams.length; stream++) {
            streams[stream] = open();
        }

        var answer = client.send(request("/api/me").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403); // a machine that has no school, but it is answered
        for (BufferedReader stream : streams) {
            toSend.add(END);
            stream.close();
        }
    }

    @Test
    void endsAStreamAfterAWhileAtBothSides() throws Exception {
        try (BufferedReader events = open()) {
            await().atMost(Duration.ofSeconds(8)).until(() -> endOf(events));
            await().atMost(Duration.ofSeconds(8)).until(() -> {
                toSend.add("anybody there?");
                return serviceSawTheEnd.get();
            });
        }
    }

    @Test
    void leavesTheServiceWhenTheBrowserGoes() throws Exception {
        BufferedReader events = open();
        toSend.add("hello");
        assertThat(events.readLine()).isEqualTo("data: hello");
        events.close();

        await().atMost(Duration.ofSeconds(5)).until(() -> {
            toSend.add("anybody there?");
            return serviceSawTheEnd.get();
        });
    }

    @Test
    void passesNoStreamOnFromAPathThatHasNone() throws Exception {
        var answer = client.send(
                request("/api/notification/inbox/other")
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        toSend.add(END);
        toSend.add(END);
    }

    @Test
    void refusesAStreamWithoutATokenWithAProblem() throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/notification/inbox/stream"))
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("NOT_SIGNED_IN");
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(": here\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        try (var out = exchange.getResponseBody()) {
            String event = toSend.take();
            while (!event.equals(END)) {
                out.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                event = toSend.take();
            }
        } catch (IOException gone) {
            serviceSawTheEnd.set(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void saysNothing(HttpExchange exchange) {
        try {
            othersMayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static boolean endOf(BufferedReader events) {
        try {
            return events.readLine() == null;
        } catch (IOException e) {
            return true;
        }
    }

    /** Opens a stream and reads its first line, so that it is known to stand. */
    private BufferedReader open() throws Exception {
        HttpResponse<InputStream> answer = client.send(
                request("/api/notification/inbox/stream")
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("text/event-stream");
        var reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        assertThat(reader.readLine()).isEqualTo(": here");
        return reader;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + machine);
    }
}
