package org.unionfed.gateway.limits;

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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
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

/** With room for four uploads, two of them one person's and three one school's, and a circuit that opens at the second failure. */
@GatewayTest
@TestPropertySource(
        properties = {
            "unionfed.gateway.limits.uploads-at-once=4",
            "unionfed.gateway.limits.uploads-per-caller=2",
            "unionfed.gateway.limits.uploads-per-school=3",
            "unionfed.gateway.limits.body-time=1s",
            "server.tomcat.connection-timeout=60s",
            "unionfed.gateway.timeouts.response=2s",
            "unionfed.gateway.circuit.window=2",
            "unionfed.gateway.circuit.minimum=2",
            "unionfed.gateway.circuit.pause=60s"
        })
class UploadsIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LENGTH = 100;
    private static final String UPLOADS = "/api/plan/imports";
    private static final Executor WAITING = sender -> new Thread(sender).start();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Semaphore mayAnswer = new Semaphore(0);
    private final List<RawHttp> senders = new ArrayList<>();
    private final UUID school = UUID.randomUUID();
    private final String ada = officerOf(school);
    private final String bo = officerOf(school);

    @LocalServerPort
    private int port;

    @BeforeEach
    void friendlyService() {
        SERVICE.reset();
    }

    @AfterEach
    void letGo() {
        mayAnswer.release(100);
        senders.forEach(RawHttp::close);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(upload(somebody()).join().statusCode()).isEqualTo(200));
    }

    @Test
    void whoeverUploadsALotWaitsAndNobodyElseDoes() {
        assertThat(firstAnswerTo(beginsToSend(ada), beginsToSend(ada), beginsToSend(ada)))
                .startsWith("HTTP/1.1 429")
                .contains("TOO_MANY_UPLOADS")
                .containsIgnoringCase("retry-after:");

        assertThat(upload(bo).join().statusCode()).isEqualTo(200);
        assertThat(read(ada).join().statusCode()).isEqualTo(200);
    }

    @Test
    void allUploadsTogetherLeaveTheRestOfTheSuiteAlone() {
        String cy = somebody();
        assertThat(firstAnswerTo(
                        beginsToSend(ada),
                        beginsToSend(ada),
                        beginsToSend(bo),
                        beginsToSend(cy),
                        beginsToSend(somebody())))
                .startsWith("HTTP/1.1 503")
                .contains("UPLOADS_BUSY")
                .containsIgnoringCase("retry-after:");

        assertThat(read(bo).join().statusCode()).isEqualTo(200);
    }

    @Test
    void oneSchoolLeavesPlacesToTheOthers() {
        assertThat(firstAnswerTo(
                        beginsToSend(ada),
                        beginsToSend(bo),
                        beginsToSend(officerOf(school)),
                        beginsToSend(officerOf(school))))
                .startsWith("HTTP/1.1 429")
                .contains("TOO_MANY_UPLOADS_OF_SCHOOL")
                .containsIgnoringCase("retry-after:");

        assertThat(upload(somebody()).join().statusCode()).isEqualTo(200);
    }

    /** Nothing but the head of each request is sent. */
    @Test
    void whoeverMayNotUploadGetsNoPlace() {
        String member = ISSUER.schoolToken("xx", school, "member");
        String nobodys = ISSUER.token(Map.of("sub", UUID.randomUUID().toString()));
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(beginsToSend(member).receiveUntil('}'))
                    .startsWith("HTTP/1.1 403")
                    .contains("NOT_ALLOWED");
            assertThat(beginsToSend(nobodys).receiveUntil('}'))
                    .startsWith("HTTP/1.1 403")
                    .contains("NO_SCHOOL");
        }
        assertThat(begins("/api/plan/schools/imports", ada).receiveUntil('}')).startsWith("HTTP/1.1 403");

        assertThat(SERVICE.received()).isEmpty();
        assertThat(upload(bo).join().statusCode()).isEqualTo(200);
    }

    @Test
    void uploadsThatTakeTooLongCloseTheServiceToNobody() {
        SERVICE.answers(this::answerWhenAllowed);
        Stream.of(upload(ada), upload(ada), upload(bo))
                .toList()
                .forEach(it -> assertThat(it.join().statusCode()).isEqualTo(503));
        SERVICE.reset();

        assertThat(read(bo).join().statusCode()).isEqualTo(200);
    }

    @Test
    void aDocumentMayComeInSlowlyAndNothingElseMay() {
        RawHttp document = beginsToSend(ada);
        RawHttp text = begins("/api/plan/plans", ada);
        CompletableFuture<String> refused = CompletableFuture.supplyAsync(() -> text.receiveUntil('}'), WAITING);
        AtomicInteger sent = new AtomicInteger();
        await().pollInterval(Duration.ofMillis(50)).until(() -> {
            document.send("x");
            text.send("x");
            sent.incrementAndGet();
            return refused.isDone();
        });

        document.send("x".repeat(LENGTH - sent.get()));
        assertThat(document.receiveAll()).startsWith("HTTP/1.1 200");
        assertThat(refused.join()).startsWith("HTTP/1.1 408").contains("BODY_TOO_SLOW");
    }

    /** Whichever comes last is answered at once, the others only when they are complete. */
    private static String firstAnswerTo(RawHttp... senders) {
        return (String) CompletableFuture.anyOf(Stream.of(senders)
                        .map(sender -> CompletableFuture.supplyAsync(() -> sender.receiveUntil('}'), WAITING))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private RawHttp beginsToSend(String token) {
        return begins(UPLOADS, token);
    }

    private RawHttp begins(String path, String token) {
        RawHttp sender = RawHttp.connect(port)
                .send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + token + "\r\nContent-Length: " + LENGTH + "\r\n\r\n");
        senders.add(sender);
        return sender;
    }

    private CompletableFuture<HttpResponse<String>> upload(String token) {
        return send(request(UPLOADS, token).POST(BodyPublishers.ofString("document")));
    }

    private CompletableFuture<HttpResponse<String>> read(String token) {
        return send(request("/api/plan/plans", token));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    private void answerWhenAllowed(HttpExchange exchange) throws IOException {
        mayAnswer.acquireUninterruptibly();
        Upstream.answer(exchange, 200, "{}");
    }

    private static String somebody() {
        return officerOf(UUID.randomUUID());
    }

    private static String officerOf(UUID school) {
        return ISSUER.schoolToken("xx", school, "officer");
    }
}
