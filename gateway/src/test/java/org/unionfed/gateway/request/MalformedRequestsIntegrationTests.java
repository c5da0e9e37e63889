package org.unionfed.gateway.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionfed.gateway.support.OddRequestsTest;
import org.unionfed.gateway.support.RawHttp;
import org.unionfed.gateway.support.Upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.gateway.support.OneUpstream.SERVICE;
import static org.unionfed.gateway.support.SigningRealm.ISSUER;

/** Whatever a request looks like, it is answered with a code, and nothing gets around a limit by being written oddly. */
@OddRequestsTest
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestsIntegrationTests {

    private static final int VARIANTS = 300;

    private final String known =
            "Host: localhost\r\nConnection: close\r\nAuthorization: Bearer " + ISSUER.machineToken() + "\r\n";

    @LocalServerPort
    private int port;

    @BeforeEach
    void friendlyService() {
        SERVICE.reset();
    }

    @Test
    void noWayOfWritingAPathGetsAroundALimit() {
        Random random = new Random(20260302);
        List<String> unlimited = new ArrayList<>();
        for (int variant = 0; variant < VARIANTS; variant++) {
            String path = odd("/api/plan/plans", random);
            SERVICE.reset();
            String answer = send("POST", path, "Content-Length: 11000\r\n", "x".repeat(11_000));
            String small = send("GET", path, "", "");
            boolean limited = small.toLowerCase(Locale.ROOT).contains("\r\nratelimit-limit: ");
            boolean bodyArrived =
                    SERVICE.received().stream().anyMatch(it -> it.body().length() > 10_240);
            boolean refused = small.startsWith("HTTP/1.1 400") && small.contains("\"code\":");
            if (bodyArrived || !(limited || refused) || answer.startsWith("HTTP/1.1 5")) {
                unlimited.add(path);
            }
        }

        assertThat(unlimited).isEmpty();
    }

    @Test
    void noWayOfWritingAPathGetsAroundTheLimitOfStrangers() {
        Random random = new Random(20260303);
        for (int variant = 0; variant < 100; variant++) {
            String path = odd("/oauth2/authorization/keycloak", random);
            String answer =
                    RawHttp.exchange(port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer.toLowerCase(Locale.ROOT))
                    .as(path)
                    .satisfiesAnyOf(
                            it -> assertThat(it).contains("\r\nratelimit-limit: "),
                            it -> assertThat(it).startsWith("http/1.1 400").contains("\"code\":"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a/b/c", ";q=x", "*/json", "text/html;q=2;;=", "a/b;charset=nonsense"})
    void refusesAnAcceptThatNamesNothing(String accept) {
        assertCoded(send("GET", "/api/plan/plans", "Accept: " + accept + "\r\n", ""), 406, "NOT_ACCEPTABLE");
        assertCoded(send("GET", "/api/me", "Accept: " + accept + "\r\n", ""), 406, "NOT_ACCEPTABLE");
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void refusesAContentTypeThatNamesNothing() {
        String answer = send("POST", "/api/plan/plans", "Content-Type: garbage\r\nContent-Length: 2\r\n", "{}");

        assertCoded(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?a=%ff", "?a=%00", "?%ff=1", "?a=%", "?a=%zz", "?page=%ff", "?a=1&a=%ED%A0%80"})
    void refusesAQueryThatCannotBeRead(String query) {
        assertCoded(send("GET", "/api/plan/plans" + query, "", ""), 400, "MALFORMED_REQUEST");
        assertCoded(send("GET", "/" + query, "", ""), 400, "MALFORMED_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plan/a%2fb",
                "/api/plan/a%00",
                "/api/plan/a\\b",
                "/api/plan/a%5cb",
                "/api/plan/{a}",
                "/api/plan/\"",
                "/api/plan/a|b",
                "/api/plan/%",
                "/api/plan/%zz"
            })
    void refusesWithACodeWhatTheServerItselfDoesNotTake(String path) {
        assertCoded(send("GET", path, "", ""), 400, "");
        assertThat(SERVICE.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/%70lan/plans",
                "/api/plan;a=b/plans",
                "/api//plan/plans",
                "/api/plan/%2e%2e/plan",
                "/api/plan/./plans",
                "/api/plan/%2561"
            })
    void saysThatAPathIsOddlyWritten(String path) {
        assertCoded(send("GET", path, "", ""), 400, "PATH_NOT_CANONICAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/API/plan/plans", "/Api/plan/plans", "/api/PLAN/plans", "/.git/config", "/v3/api-docs"})
    void knowsNoPathInOtherLetters(String path) {
        assertCoded(send("GET", path, "", ""), 404, "NOT_FOUND");
        assertThat(SERVICE.received()).isEmpty();
    }

    @Test
    void refusesWithACodeWhatCannotBeFramed() {
        String twoLengths = send("POST", "/api/plan/plans", "Content-Length: 2\r\nContent-Length: 3\r\n", "{}");
        String longHeader = send("GET", "/api/plan/plans", "X-Long: " + "x".repeat(17_000) + "\r\n", "");
        String unknownCoding = send("POST", "/api/plan/plans", "Transfer-Encoding: nonsense\r\n", "{}");
        String noHost = RawHttp.exchange(port, "GET /api/plan/plans HTTP/1.1\r\nConnection: close\r\n\r\n");
        String noVersion = RawHttp.exchange(port, "GET / HTTP/7.3\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        String noMethod = send("FETCH", "/api/plan/plans", "", "");

        for (String answer : List.of(twoLengths, longHeader, unknownCoding, noHost, noVersion)) {
            assertCoded(answer, 400, "MALFORMED_REQUEST");
            assertThat(answer).doesNotContain("Tomcat", "org.apache", "<html");
        }
        assertThat(noMethod).matches("(?s)HTTP/1.1 4.*\"code\":.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Odd: a\u0085b", "X-Odd: \u0080", "Last-Event-ID: \u0090", "If-Match: \u0096\u0087"})
    void refusesAHeaderThatIsNoText(String header) {
        assertCoded(send("GET", "/api/plan/plans", header + "\r\n", ""), 400, "MALFORMED_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://[",
                "Origin: null",
                "Range: bytes=x",
                "If-None-Match: \"",
                "Cookie: ;;=;",
                "Accept-Language: ;;;q=x",
                "If-Modified-Since: never",
                "Authorization: Basic x",
                "Expect: nonsense"
            })
    void failsOnNoOtherOddHeader(String header) {
        for (String path : List.of("/", "/api/plan/plans", "/api/me", "/nothing")) {
            String answer = RawHttp.exchange(
                    port,
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n");
            assertThat(answer).as(path).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
        }
    }

    @Test
    void takesAListenersBodyForNothing() {
        SERVICE.answers(exchange -> Upstream.answer(exchange, 200, "{}"));

        String answer = send("GET", "/api/notification/inbox/stream", "Content-Length: 2\r\n", "{}");

        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void writesNoTraceOfABadRequestIntoTheLog(CapturedOutput output) {
        for (String odd :
                List.of("/?a=%ff", "/api/plan/%2f", "/api/plan/a;b", "/api//x", "/oauth2/authorization/other")) {
            send("GET", odd, "", "");
        }
        send("GET", "/api/me", "Accept: garbage\r\n", "");
        send("GET", "/", "X-Long: " + "x".repeat(17_000) + "\r\n", "");

        assertThat(output.getAll()).doesNotContain("\tat org.springframework", "\tat org.apache.catalina");
    }

    @Test
    void hasNoOtherServerToSignInAt() {
        assertCoded(
                RawHttp.exchange(
                        port,
                        "GET /oauth2/authorization/other HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                404,
                "NOT_FOUND");
    }

    private String send(String method, String path, String headers, String body) {
        return RawHttp.exchange(port, method + " " + path + " HTTP/1.1\r\n" + known + headers + "\r\n" + body);
    }

    private static void assertCoded(String answer, int status, String code) {
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\"code\":\"" + code);
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
    }

    /** The same path for whoever decodes more, or compares less, than somebody else. */
    private static String odd(String path, Random random) {
        List<UnaryOperator<String>> ways = List.of(
                it -> encoded(it, random, 1),
                it -> encoded(it, random, 2),
                it -> encoded(it, random, 1).toLowerCase(Locale.ROOT),
                it -> inserted(it, random, "/"),
                it -> inserted(it, random, ";x=1"),
                it -> inserted(it, random, "/."),
                it -> inserted(it, random, "/x/.."),
                it -> inserted(it, random, "%2f"),
                it -> inserted(it, random, "%5c"),
                it -> it.replace("/", "\\"),
                it -> it.toUpperCase(Locale.ROOT),
                it -> it + "/",
                it -> "/" + it,
                it -> it);
        String odd = path;
        for (int step = 1 + random.nextInt(2); step > 0; step--) {
            odd = ways.get(random.nextInt(ways.size())).apply(odd);
        }
        return odd;
    }

    private static String encoded(String path, Random random, int times) {
        int at = random.nextInt(path.length());
        String code = "%" + Integer.toHexString(path.charAt(at)).toUpperCase(Locale.ROOT);
        return path.substring(0, at) + (times == 2 ? code.replace("%", "%25") : code) + path.substring(at + 1);
    }

    private static String inserted(String path, Random random, String what) {
        int at = 1 + random.nextInt(path.length());
        return path.substring(0, at) + what + path.substring(at);
    }
}
