package org.unionfed.gateway.routing;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionfed.gateway.support.OddRequestsTest;
import org.unionfed.gateway.support.RawHttp;
import org.unionfed.gateway.support.Upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.gateway.support.OneUpstream.SERVICE;
import static org.unionfed.gateway.support.SigningRealm.ISSUER;

/** Requests made to mean one thing to the gateway and another to the service behind it, or to keep it busy. */
@OddRequestsTest
class HostileRequestsIntegrationTests {

    private final String known = "Host: localhost\r\nAuthorization: Bearer " + ISSUER.machineToken() + "\r\n";

    @LocalServerPort
    private int port;

    @BeforeEach
    void friendlyService() {
        SERVICE.reset();
    }

    @Test
    void takesTwoHonestRequestsOneAfterTheOther() {
        RawHttp.exchange(port, post("Transfer-Encoding: chunked", "0\r\n\r\n" + hidden()));

        assertThat(paths()).containsExactly("/api/plan/plans", "/api/plan/hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5, 6",
                "Content-Length: +5",
                "Content-Length: -5",
                "Content-Length: 0x5",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding\u0000: chunked",
                "X: 1\nTransfer-Encoding: chunked\r\nContent-Length: 5"
            })
    void findsNoSecondRequestInABodyOfDoubtfulLength(String framing) {
        RawHttp.exchange(port, post(framing, "0\r\n\r\n" + hidden()));

        assertThat(paths()).doesNotContain("/api/plan/hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plan/plans%0d%0aX-Request-Id:%20forged%0d%0a",
                "/api/plan/plans?state=%0d%0aX-Request-Id:%20forged",
                "/api/plan/plans%00",
                "/api/plan/plans;jsessionid=1",
                "/api/plan//notification/inbox",
                "/api/plan/..%2fnotification/inbox",
                "/api/plan/%5c..%5cnotification"
            })
    void passesNoTrickInAPathOn(String path) {
        RawHttp.exchange(port, "GET " + path + " HTTP/1.1\r\n" + known + "Connection: close\r\n\r\n");

        assertThat(SERVICE.received()).noneMatch(it -> it.header("x-request-id").contains("forged"));
        assertThat(paths()).allMatch("/api/plan/plans"::equals);
    }

    @Test
    void doesNotLetAClientTakeHeadersAwayByNamingThemPartOfTheConnection() {
        RawHttp.exchange(
                port,
                "POST /api/plan/plans HTTP/1.1\r\n" + known
                        + "Idempotency-Key: once\r\nContent-Length: 0\r\n"
                        + "Connection: close, authorization, idempotency-key\r\n\r\n");

        assertThat(SERVICE.last().header("authorization")).startsWith("Bearer ");
        assertThat(SERVICE.last().header("idempotency-key")).isEqualTo("once");
    }

    @Test
    void takesHeadersUpToTheirLimitOnly() {
        String fitting = RawHttp.exchange(port, get("X-Long: " + "x".repeat(14_000) + "\r\n"));
        String tooLong = RawHttp.exchange(port, get("X-Long: " + "x".repeat(17_000) + "\r\n"));

        assertThat(fitting).startsWith("HTTP/1.1 200");
        assertThat(tooLong).startsWith("HTTP/1.1 400").doesNotContain("org.apache", "Tomcat");
        assertThat(SERVICE.received()).hasSize(1);
    }

    @Test
    void leadsNobodyToAnotherHost() {
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", SERVICE.address() + "//evil.example/path");
            Upstream.answer(exchange, 201, "{}");
        });

        assertThat(RawHttp.exchange(port, get("")))
                .startsWith("HTTP/1.1 201")
                .containsIgnoringCase("Location: /evil.example/path\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "//evil.example", "/%5cevil.example/", "/.//evil.example", "/plans//"})
    void answersOddAddressesOfPagesWithoutLeadingAway(String path) {
        String answer =
                RawHttp.exchange(port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContainIgnoringCase("\r\nLocation:");
    }

    @Test
    void dropsClientsThatStopInTheMiddleAndServesOthersMeanwhile() {
        List<RawHttp> slow = new ArrayList<>();
        for (int client = 0; client < 300; client++) {
            slow.add(RawHttp.connect(port)
                    .send("POST /api/plan/slow HTTP/1.1\r\n" + known + "Content-Length: 9\r\n\r\n12"));
        }

        assertThat(RawHttp.exchange(port, get(""))).startsWith("HTTP/1.1 200");
        for (RawHttp client : slow) {
            try (client) {
                assertThat(client.receiveAll()).doesNotStartWith("HTTP/1.1 200").doesNotStartWith("HTTP/1.1 5");
            }
        }
        assertThat(paths()).containsExactly("/api/plan/plans");
    }

    @Test
    void dropsAClientThatNeverEndsItsHeaders() {
        try (RawHttp client = RawHttp.connect(port).send("GET /api/plan/slow HTTP/1.1\r\nHost: loc")) {
            assertThat(client.receiveAll()).doesNotStartWith("HTTP/1.1 200");
        }
    }

    private String post(String framing, String body) {
        return "POST /api/plan/plans HTTP/1.1\r\n" + known + framing + "\r\n\r\n" + body;
    }

    private String hidden() {
        return "GET /api/plan/hidden HTTP/1.1\r\n" + known + "Connection: close\r\n\r\n";
    }

    private String get(String header) {
        return "GET /api/plan/plans HTTP/1.1\r\n" + known + header + "Connection: close\r\n\r\n";
    }

    private static List<String> paths() {
        return SERVICE.received().stream().map(it -> it.uri().getPath()).toList();
    }
}
