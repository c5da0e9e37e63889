package org.unionfed.gateway.routing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.unionfed.gateway.support.GatewayTest;
import org.unionfed.gateway.support.Upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unionfed.gateway.support.OneUpstream.SERVICE;
import static org.unionfed.gateway.support.SigningRealm.ISSUER;

@GatewayTest
@TestPropertySource(
        properties = {
            "unionfed.gateway.routes.nowhere=http://localhost:1",
            "unionfed.gateway.timeouts.response=2s",
            "unionfed.gateway.timeouts.trial=300ms",
            "unionfed.gateway.circuit.window=4",
            "unionfed.gateway.circuit.minimum=4",
            "unionfed.gateway.circuit.pause=1s",
            "unionfed.gateway.circuit.trials=1"
        })
class CircuitIntegrationTests {

    private static final UUID SCHOOL = UUID.randomUUID();
    private static final String UNAVAILABLE = "{\"code\":\"SERVICE_UNAVAILABLE\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final CountDownLatch slowServiceMayGo = new CountDownLatch(1);

    @LocalServerPort
    private int port;

    @BeforeEach
    void closedCircuit() {
        SERVICE.reset();
        await().atMost(Duration.ofSeconds(10)).until(() -> fourGood());
        SERVICE.reset();
    }

    @AfterEach
    void letGo() {
        slowServiceMayGo.countDown();
    }

    @Test
    void saysInTheCallersLanguageThatAServiceIsGone() throws Exception {
        var chinese = get("/api/nowhere/things", "zh-CN");
        var english = get("/api/nowhere/things", "en");

        assertThat(chinese.statusCode()).isEqualTo(503);
        assertThat(chinese.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(chinese.body()).contains("SERVICE_UNAVAILABLE");
        assertThat(chinese.body()).isNotEqualTo(english.body());
        assertThat(english.body()).contains("SERVICE_UNAVAILABLE").doesNotContain("localhost");
    }

    @Test
    void stopsAskingOnceHalfOfTheLastFourFailedAndTriesAgainLater() throws Exception {
        SERVICE.answers(exchange -> Upstream.answer(exchange, 503, UNAVAILABLE));
        for (int failure = 0; failure < 2; failure++) {
            assertThat(get("/api/plan/plans", "en").body()).isEqualTo(UNAVAILABLE);
        }

        assertThat(get("/api/plan/plans", "en").body()).contains("SERVICE_UNAVAILABLE");
        assertThat(SERVICE.received()).hasSize(2);

        SERVICE.reset();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(get("/api/plan/plans", "en").statusCode()).isEqualTo(200));
    }

    @Test
    void staysClosedWhileOneOfTheLastFourFailed() throws Exception {
        AtomicInteger count = new AtomicInteger();
        SERVICE.answers(exchange -> Upstream.answer(exchange, count.getAndIncrement() == 0 ? 503 : 200, UNAVAILABLE));

        for (int request = 0; request < 6; request++) {
            get("/api/plan/plans", "en");
        }

        assertThat(SERVICE.received()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "503,ACCOUNTS_UNAVAILABLE",
        "503,DOCUMENT_READERS_BUSY",
        "503,''",
        "502,SERVICE_UNAVAILABLE",
        "504,SERVICE_UNAVAILABLE",
        "429,TOO_MANY_REQUESTS",
        "400,VALIDATION_FAILED"
    })
    void countsWhatIsRefusedToOneCallerAsAnAnswer(int status, String code) throws Exception {
        String refusal = "{\"code\":\"%s\",\"detail\":\"%s\"}".formatted(code, "x".repeat(40_000));
        SERVICE.answers(exchange -> Upstream.answer(exchange, status, refusal));

        for (int request = 0; request < 6; request++) {
            assertThat(get("/api/plan/plans", "en").body()).isEqualTo(refusal);
        }

        assertThat(SERVICE.received()).hasSize(6);
    }

    @Test
    void givesARequestThatTriesTheServiceAgainLittleTime() throws Exception {
        SERVICE.answers(exchange -> Upstream.answer(exchange, 503, UNAVAILABLE));
        get("/api/plan/plans", "en");
        get("/api/plan/plans", "en");
        SERVICE.received().clear();
        SERVICE.answers(exchange -> {
            pause();
            Upstream.answer(exchange, 200, "{}");
        });

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            get("/api/plan/plans", "en");
            assertThat(SERVICE.received()).isNotEmpty();
        });

        assertThat(get("/api/plan/plans", "en").statusCode()).isEqualTo(503); // open again: that took too long
        SERVICE.reset();
        await().atMost(Duration.ofSeconds(10)).until(this::fourGood);
        SERVICE.answers(exchange -> {
            pause();
            Upstream.answer(exchange, 200, "{}");
        });
        assertThat(get("/api/plan/plans", "en").statusCode()).isEqualTo(200);
    }

    @Test
    void triesNeitherWithUploadsNorWithWritesWhetherTheServiceIsWellAgain() throws Exception {
        SERVICE.answers(exchange -> Upstream.answer(exchange, 503, UNAVAILABLE));
        get("/api/plan/plans", "en");
        get("/api/plan/plans", "en");
        SERVICE.answers(exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                answerMuchLater(exchange);
            } else {
                Upstream.answer(exchange, 200, "{}");
            }
        });
        SERVICE.received().clear();
        List<CompletableFuture<HttpResponse<String>>> slow = new ArrayList<>();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            for (String path : List.of("/api/plan/imports", "/api/plan/plans")) {
                slow.add(client.sendAsync(
                        request(path).POST(BodyPublishers.ofString("{}")).build(), BodyHandlers.ofString()));
            }
            assertThat(SERVICE.received()).hasSizeGreaterThanOrEqualTo(2);
        });

        assertThat(get("/api/plan/plans", "en").statusCode()).isEqualTo(200);
        slowServiceMayGo.countDown();
        slow.forEach(CompletableFuture::join);
    }

    @Test
    void countsAServicesOwnDefectAsAnAnswer() throws Exception {
        SERVICE.answers(exchange -> Upstream.answer(exchange, 500, "{}"));

        for (int request = 0; request < 6; request++) {
            assertThat(get("/api/plan/plans", "en").statusCode()).isEqualTo(500);
        }

        assertThat(SERVICE.received()).hasSize(6);
    }

    @Test
    void givesUpOnASlowServiceAndAsksItOnlyOnce() throws Exception {
        SERVICE.answers(this::answerMuchLater);

        var answer = get("/api/plan/plans", "en");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(SERVICE.received()).hasSize(1);
    }

    @Test
    void readsASecondTimeButNeverWritesTwice() throws Exception {
        SERVICE.answers(HttpExchange::close);

        assertThat(get("/api/plan/plans", "en").statusCode()).isEqualTo(503);
        assertThat(SERVICE.received()).hasSizeGreaterThanOrEqualTo(2);

        SERVICE.received().clear();
        var answer = send(request("/api/plan/plans").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(SERVICE.received()).hasSize(1);
    }

    private void answerMuchLater(HttpExchange exchange) throws IOException {
        try {
            slowServiceMayGo.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Upstream.answer(exchange, 200, "{}");
    }

    private void pause() throws IOException {
        try {
            slowServiceMayGo.await(600, TimeUnit.MILLISECONDS); // longer than a trial may take
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean fourGood() throws Exception {
        for (int request = 0; request < 4; request++) {
            if (get("/api/plan/plans", "en").statusCode() != 200) {
                return false;
            }
        }
        return true;
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return send(request(path).header("Accept-Language", language));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + ISSUER.schoolToken("xx", SCHOOL, "officer"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
