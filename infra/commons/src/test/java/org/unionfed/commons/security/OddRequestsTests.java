package org.unionfed.commons.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unionfed.testkit.token.TokenIssuer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What no usual client sends, over a bare connection: whoever sends it is told why with a code, and nothing breaks. */
@SpringBootTest(
        classes = ResourceServerTests.Service.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "unionfed.web.largest-body=100B")
class OddRequestsTests {

    private static final TokenIssuer TOKENS = TokenIssuer.start();
    private static final String JSON = "Content-Type: application/json\r\n";

    private static final String UNTERMINATED = String.join(
            "\r\n", "--b", "Content-Disposition: form-data; name=\"file\"; filename=\"a\"", "", "unterminated");

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", TOKENS::realm);
    }

    @AfterAll
    static void stopIssuing() {
        TOKENS.close();
    }

    @Test
    void areRefusedWithACode() throws IOException {
        Map<String, String> surprises = new TreeMap<>();
        for (Map.Entry<String, String> odd : requests().entrySet()) {
            String answer = send(odd.getValue());
            if (!isCodedRefusal(answer)) {
                surprises.put(odd.getKey(), answer);
            }
        }

        assertThat(surprises).isEmpty();
    }

    private Map<String, String> requests() {
        Map<String, String> odd = new TreeMap<>();
        for (String path : List.of(
                "/api/%2f",
                "/api/%00",
                "/api/a%5cb",
                "/api/a\\b",
                "/api/%ff",
                "/api/%",
                "//api/x",
                "/api/;a=b",
                "/api/../x",
                "/api/whoami?search=%ff",
                "/api/whoami?a=%00",
                "/api/whoami?%zz",
                "/api/whoami?a=\u00e9",
                "/api/nowhere")) {
            odd.put("path " + path, request("GET", path, "", ""));
        }
        for (String accept : List.of("garbage", "a/b/c", ";q=x", "image/png", "\u00e9")) {
            odd.put("accept " + accept, request("GET", "/api/whoami", "Accept: " + accept + "\r\n", ""));
        }
        odd.put("long header", request("GET", "/api/whoami", "X-Long: " + "a".repeat(20_000) + "\r\n", ""));
        odd.put("TRACE", request("TRACE", "/api/whoami", "", ""));
        odd.put("unknown method", request("BREW", "/api/whoami", "", ""));
        odd.put("no host", "GET /api/whoami HTTP/1.1\r\nConnection: close\r\n\r\n");
        odd.put("another version", "GET /api/whoami HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        odd.put("unknown coding", request("POST", "/api/echo", JSON + "Transfer-Encoding: abc\r\n", "\"a\""));
        odd.put("two lengths", request("POST", "/api/echo", JSON + "Content-Length: 5\r\n", "\"a\""));
        odd.put("no type", request("POST", "/api/echo", "", "\"a\""));
        odd.put("another type", request("POST", "/api/echo", "Content-Type: text/xml\r\n", "<a/>"));
        odd.put("broken type", request("POST", "/api/echo", "Content-Type: a/b/c;=;\r\n", "\"a\""));
        odd.put(
                "unknown charset",
                request("POST", "/api/things", "Content-Type: application/json;charset=nonsense\r\n", "{}"));
        odd.put(
                "compressed",
                request("POST", "/api/things", JSON + "Content-Encoding: gzip\r\n", "\u001f\u008b\u0008"));
        odd.put("no JSON", request("POST", "/api/things", JSON, "{\"a\":"));
        odd.put("nested JSON", request("POST", "/api/things", JSON, "[".repeat(99)));
        odd.put("empty", request("POST", "/api/things", JSON, ""));
        odd.put("too long", request("POST", "/api/things", JSON, "\"" + "a".repeat(99) + "\""));
        odd.put(
                "too long in pieces",
                head("POST", "/api/things", JSON + "Transfer-Encoding: chunked\r\n")
                        + ("32\r\n" + " ".repeat(50) + "\r\n").repeat(3) + "0\r\n\r\n");
        for (String path : List.of("/api/echo", "/api/things")) {
            for (String pieces : List.of(
                    "xyz\r\n{}\r\n0\r\n\r\n",
                    "FFFFFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n",
                    "2;" + "e".repeat(100_000) + "\r\n{}\r\n0\r\n\r\n",
                    "2\r\n{}\r\n0\r\nX-Trailer: " + "t".repeat(100_000) + "\r\n\r\n")) {
                odd.put(
                        "garbled pieces " + path + pieces.substring(0, 10),
                        head("POST", path, JSON + "Transfer-Encoding: chunked\r\n") + pieces);
            }
        }
        for (String parts : List.of("", "; boundary=", "; boundary=" + "b".repeat(5_000), "; boundary=b")) {
            odd.put(
                    "parts" + parts,
                    request("POST", "/api/files", "Content-Type: multipart/form-data" + parts + "\r\n", UNTERMINATED));
        }
        return odd;
    }

    private static String request(String method, String path, String headers, String body) {
        int length = body.getBytes(StandardCharsets.ISO_8859_1).length;
        String framing = body.isEmpty() && !method.equals("POST") ? "" : "Content-Length: " + length + "\r\n";
        return head(method, path, headers + framing) + body;
    }

    private static String head(String method, String path, String headers) {
        return "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\n%s\r\n"
                .formatted(method, path, TOKENS.schoolToken("csxx", UUID.randomUUID(), "officer"), headers);
    }

    private String send(String request) throws IOException {
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            connection.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            connection.getOutputStream().flush();
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isCodedRefusal(String answer) {
        int body = answer.indexOf("\r\n\r\n");
        return answer.startsWith("HTTP/1.1 4")
                && answer.contains("application/problem+json")
                && hasCode(answer.substring(body));
    }

    /** In pieces or whole. */
    private static boolean hasCode(String body) {
        try {
            String json = body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1);
            return !JsonMapper.shared().readTree(json).path("code").asString("").isEmpty();
        } catch (JacksonException | IndexOutOfBoundsException noJson) {
            return false;
        }
    }
}
