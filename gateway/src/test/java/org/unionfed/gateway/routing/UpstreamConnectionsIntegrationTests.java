package org.unionfed.gateway.routing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.unionfed.gateway.support.GatewayTest;
import org.unionfed.gateway.support.RawHttp;
import org.unionfed.gateway.support.Upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unionfed.gateway.support.OneUpstream.SERVICE;
import static org.unionfed.gateway.support.SigningRealm.ISSUER;

/** With two connections to the service, so that one which does not come back is missed soon. */
@GatewayTest
@TestPropertySource(properties = {"unionfed.gateway.connections=2", "unionfed.gateway.timeouts.connect=10s"})
class UpstreamConnectionsIntegrationTests {

    private static final String LARGER_THAN_EVERY_BUFFER = "x".repeat(16 * 1024 * 1024);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Semaphore mayAnswer = new Semaphore(0);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    @LocalServerPort
    private int port;

    @BeforeEach
    void friendlyService() {
        SERVICE.reset();
    }

    @Test
    void whoeverLeavesInTheMiddleOfAnAnswerGivesTheConnectionBack() {
        SERVICE.answers(exchange -> Upstream.answer(exchange, 200, LARGER_THAN_EVERY_BUFFER));
        for (int caller = 1; caller <= 4; caller++) {
            int asked = caller;
            try (RawHttp connection = RawHttp.connect(port)) {
                connection.send("GET /api/plan/plans HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(ISSUER.machineToken()));
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(SERVICE.received()).hasSize(asked));
            }
        }

        SERVICE.reset();
        assertThat(ask().join().statusCode()).isEqualTo(200);
    }

    @Test
    void asManyAsThereAreConnectionsAreAskedAtOnceAndTheOthersWait() {
        SERVICE.answers(this::answerWhenAllowed);
        List<CompletableFuture<HttpResponse<String>>> answers =
                Stream.generate(this::ask).limit(3).toList();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(SERVICE.received()).hasSize(2));

        mayAnswer.release();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(SERVICE.received()).hasSize(3));

        mayAnswer.release(2);
        assertThat(answers).allSatisfy(it -> assertThat(it.join().statusCode()).isEqualTo(200));
    }

    private void answerWhenAllowed(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        mayAnswer.acquireUninterruptibly();
        atOnce.decrementAndGet();
        Upstream.answer(exchange, 200, "{}");
    }

    private CompletableFuture<HttpResponse<String>> ask() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/plan/plans"))
                .header("Authorization", "Bearer " + ISSUER.machineToken())
                .timeout(PATIENCE)
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }
}
