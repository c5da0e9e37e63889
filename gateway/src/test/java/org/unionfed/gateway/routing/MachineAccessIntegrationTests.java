package org.unionfed.gateway.routing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionfed.gateway.support.GatewayTest;
import org.unionfed.gateway.support.Upstream;
import org.unionfed.testkit.token.TokenTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.gateway.support.OneUpstream.SERVICE;
import static org.unionfed.gateway.support.SigningRealm.ISSUER;

@GatewayTest
class MachineAccessIntegrationTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @BeforeEach
    void friendlyService() {
        SERVICE.reset();
    }

    @Test
    void passesTheTokenOnAndTheAnswerBack() throws Exception {
        String token = ISSUER.machineToken();

        HttpResponse<String> answer = send(request("/api/plan/plans?year=2026&state=DRAFT", token));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"answer\":\"hello\"}");
        assertThat(SERVICE.last().header("authorization")).isEqualTo("Bearer " + token);
        assertThat(SERVICE.last().uri()).hasToString("/api/plan/plans?year=2026&state=DRAFT");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void needsNoCsrfTokenForAMachine() throws Exception {
        var answer = send(request("/api/plan/plans", ISSUER.machineToken())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "once")
                .POST(BodyPublishers.ofString("{\"year\":2026}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().body()).isEqualTo("{\"year\":2026}");
        assertThat(SERVICE.last().header("idempotency-key")).isEqualTo("once");
    }

    @Test
    void refusesWithoutATokenAndNeverRedirects() throws Exception {
        var answer = send(HttpRequest.newBuilder(uri("/api/plan/plans")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("NOT_SIGNED_IN");
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void passesNoBadTokenOn() throws Exception {
        for (TokenTable.Row odd : TokenTable.of(ISSUER)) {
            SERVICE.reset();
            var answer = send(request("/api/plan/plans", odd.token()));

            assertThat(SERVICE.received().isEmpty()).as(odd.name()).isEqualTo(odd.isBad());
            if (odd.isBad()) {
                assertRefused(odd, answer);
                assertThat(answer.headers().firstValue("www-authenticate"))
                        .hasValueSatisfying(it -> assertThat(it).contains("invalid_token"));
            }
        }
    }

    @Test
    void namesNobodyByAnOddToken() throws Exception {
        for (TokenTable.Row odd : TokenTable.of(ISSUER)) {
            assertRefused(odd, send(request("/api/me", odd.token())));
        }
    }

    @Test
    void tellsAMachineWhoItIs() throws Exception {
        UUID school = UUID.randomUUID();
        var answer = send(request("/api/me", ISSUER.schoolToken("csxx", school, "officer"))
                .header("Accept-Language", "en-GB,en;q=0.9,zh;q=0.5"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"signedIn\":true", "\"username\":\"csxx.officer\"", "\"displayName\":\"csxx.officer\"")
                .contains("\"id\":\"" + school + "\"", "\"code\":\"csxx\"", "\"roles\":[\"officer\"]")
                .contains("\"language\":\"en\"");
    }

    @Test
    void keepsInventedHeadersFromTheService() throws Exception {
        send(request("/api/plan/plans", ISSUER.machineToken())
                .header("X-Forwarded-For", "10.1.2.3")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.1.2.3")
                .header("X-Tenant-Id", UUID.randomUUID().toString())
                .header("X-User", "fed.admin")
                .header("Cookie", "SESSION=stolen")
                .header("If-Match", "\"3\"")
                .header("X-Request-Id", "my-request"));

        var seen = SERVICE.last();
        assertThat(seen.headers())
                .doesNotContainKeys(
                        "X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-Tenant-Id", "X-User", "Cookie");
        assertThat(seen.header("if-match")).isEqualTo("\"3\"");
        assertThat(seen.header("x-request-id")).isEqualTo("my-request");
        assertThat(seen.header("host")).isEqualTo(URI.create(SERVICE.address()).getAuthority());
    }

    @Test
    void keepsTheServicesAddressAndCookiesToItself() throws Exception {
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", SERVICE.address() + "/api/plan/plans/7?x=1");
            exchange.getResponseHeaders().set("Set-Cookie", "SESSION=mine");
            exchange.getResponseHeaders().set("Server", "inner/1.0");
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            Upstream.answer(exchange, 201, "{}");
        });

        var answer = send(request("/api/plan/plans", ISSUER.machineToken()).POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("location")).contains("/api/plan/plans/7?x=1");
        assertThat(answer.headers().firstValue("etag")).contains("\"1\"");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "access-control-allow-origin");
    }

    @Test
    void passesTheServicesOwnRefusalsUnchanged() throws Exception {
        SERVICE.answers(exchange -> Upstream.answer(exchange, 409, "{\"code\":\"CHANGED_MEANWHILE\"}"));

        var answer = send(
                request("/api/plan/plans/7", ISSUER.machineToken()).method("PATCH", BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"code\":\"CHANGED_MEANWHILE\"}");
    }

    @Test
    void knowsNoServiceOfThatName() throws Exception {
        var answer = send(request("/api/nobody/things", ISSUER.machineToken()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("NOT_FOUND");
    }

    @Test
    void doesNotLeaveTheServicesPathByDots() throws Exception {
        var answer = send(request("/api/plan/%2e%2e/notification/inbox", ISSUER.machineToken()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(SERVICE.received()).isEmpty();
    }

    private static void assertRefused(TokenTable.Row odd, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(odd.name()).isEqualTo(odd.status());
        assertThat(answer.body()).as(odd.name()).contains("\"" + odd.code() + "\"");
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
