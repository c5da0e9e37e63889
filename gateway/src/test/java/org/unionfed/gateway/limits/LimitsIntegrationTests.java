package org.unionfed.gateway.limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.unionfed.gateway.support.GatewayTest;
import org.unionfed.gateway.support.RawHttp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.gateway.support.OneUpstream.SERVICE;
import static org.unionfed.gateway.support.SigningRealm.ISSUER;

@GatewayTest
@TestPropertySource(
        properties = {
            "unionfed.gateway.limits.body=100KB",
            "unionfed.gateway.limits.upload=600KB",
            "server.tomcat.connection-timeout=3s",
            "server.tomcat.keep-alive-timeout=60s",
            "unionfed.gateway.limits.user-requests-per-minute=5",
            "unionfed.gateway.limits.address-requests-per-minute=3"
        })
class LimitsIntegrationTests {

    private static final int KB = 1024;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Somebody new in each test. */
    private final String token = ISSUER.schoolToken("xx", UUID.randomUUID(), "officer");

    @LocalServerPort
    private int port;

    @BeforeEach
    void friendlyService() {
        SERVICE.reset();
    }

    @Test
    void takesABodyOfTheVeryLimitAndNotOneByteMore() throws Exception {
        assertThat(post("/api/plan/plans", sized(100 * KB)).statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().body()).hasSize(100 * KB);

        var refused = post("/api/plan/plans", sized(100 * KB + 1));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("TOO_LARGE").contains("\"limit\":102400");
        assertThat(SERVICE.received()).hasSize(1);
    }

    @Test
    void countsABodyThatDoesNotSayItsLength() throws Exception {
        assertThat(post("/api/plan/plans", unsized(100 * KB)).statusCode()).isEqualTo(200);
        assertThat(post("/api/plan/plans", unsized(100 * KB + 1)).statusCode()).isEqualTo(413);
        assertThat(SERVICE.received()).hasSize(1);
    }

    @Test
    void takesLargerBodiesWhereDocumentsAreUploaded() throws Exception {
        assertThat(post("/api/plan/imports", sized(600 * KB)).statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().body()).hasSize(600 * KB);
        assertThat(post("/api/plan/imports", unsized(600 * KB + 1)).statusCode())
                .isEqualTo(413);
        assertThat(post("/api/plan/imports", sized(600 * KB + 1)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "OPTIONS", "PUT", "DELETE"})
    void countsABodyWhateverTheMethod(String method) throws Exception {
        var refused = client.send(
                request("/api/plan/plans").method(method, sized(100 * KB + 1)).build(), BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(SERVICE.received()).isEmpty();
    }

    /** Documents are posted: by another method nobody gets round the lane that bounds them. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "GET", "HEAD", "OPTIONS"})
    void takesNoLargerBodiesThereByAnotherMethod(String method) throws Exception {
        var refused = client.send(
                request("/api/plan/imports").method(method, sized(100 * KB + 1)).build(), BodyHandlers.ofString());

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void tellsWhoeverFellSilentThatTheyWereTooSlow() {
        try (RawHttp sender = RawHttp.connect(port)) {
            String answer = sender.send("POST /api/plan/plans HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + token + "\r\nContent-Length: 100\r\n\r\nx")
                    .receiveUntil('}');

            assertThat(answer).startsWith("HTTP/1.1 408").contains("BODY_TOO_SLOW");
        }
    }

    @Test
    void readsNoBodyOfSomebodyUnknown() throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(uri("/api/plan/imports"))
                        .header("Authorization", "Bearer nonsense")
                        .POST(sized(600 * KB + 1))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isIn(401, 429);
    }

    @Test
    void countsDownAndThenAsksToWait() throws Exception {
        for (int left = 4; left >= 0; left--) {
            var answer = get("/api/plan/plans");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("ratelimit-limit")).contains("5");
            assertThat(answer.headers().firstValue("ratelimit-remaining")).contains(Integer.toString(left));
            assertThat(answer.headers().firstValue("ratelimit-reset")).isPresent();
        }

        var refused = get("/api/plan/plans");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(refused.headers().firstValueAsLong("retry-after").orElse(0)).isBetween(1L, 12L);
        assertThat(refused.body()).contains("TOO_MANY_REQUESTS");
        assertThat(SERVICE.received()).hasSize(5);
    }

    @Test
    void countsStrangersByTheirAddressWhateverTheyClaim() throws Exception {
        int refused = 0;
        for (int request = 0; request < 8; request++) {
            var answer = client.send(
                    HttpRequest.newBuilder(uri("/api/me"))
                            .header("X-Forwarded-For", "10.0.0." + request)
                            .build(),
                    BodyHandlers.ofString());
            refused += answer.statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/authorization/keycloak",
                "/login/oauth2/code/keycloak?code=x&state=y",
                "/logout",
                "/nothing"
            })
    void countsStrangersWhereverTheyAsk(String path) throws Exception {
        int refused = 0;
        for (int request = 0; request < 8; request++) {
            refused += client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                                    .statusCode()
                            == 429
                    ? 1
                    : 0;
        }

        assertThat(refused).isGreaterThanOrEqualTo(4);
    }

    @Test
    void countsBadTokensForTheAddressTheyComeFrom() throws Exception {
        int refused = 0;
        for (int request = 0; request < 8; request++) {
            var answer = client.send(
                    HttpRequest.newBuilder(uri("/api/plan/plans"))
                            .header("Authorization", "Bearer nonsense")
                            .build(),
                    BodyHandlers.ofString());
            refused += answer.statusCode() == 429 ? 1 : 0;
        }

        assertThat(refused).isGreaterThanOrEqualTo(4);
    }

    @Test
    void countsNoFilesAndPagesOfTheClientAndNoProbes() throws Exception {
        for (int request = 0; request < 4; request++) {
            assertThat(get("/").headers().firstValue("ratelimit-limit")).isEmpty();
            assertThat(get("/plans").statusCode()).isEqualTo(200);
            assertThat(get("/assets/index-abc123.js").statusCode()).isEqualTo(200);
            strangersGet("/nothing");
        }

        assertThat(strangersGet("/nothing")).isEqualTo(429);
        assertThat(strangersGet("/actuator/health/readiness")).isEqualTo(200);
    }

    private int strangersGet(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .statusCode();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws IOException, InterruptedException {
        return client.send(request(path).POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static BodyPublisher sized(int bytes) {
        return BodyPublishers.ofString("x".repeat(bytes));
    }

    private static BodyPublisher unsized(int bytes) {
        return BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream("x".repeat(bytes).getBytes(UTF_8)));
    }
}
