package org.unionfed.gateway.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.unionfed.gateway.support.GatewayTest;
import org.unionfed.gateway.support.RawHttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.unionfed.gateway.support.OneUpstream.SERVICE;
import static org.unionfed.gateway.support.SigningRealm.ISSUER;

/** With room for four bodies on their way, two of them one person's and three one school's. */
@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "unionfed.gateway.limits.bodies-at-once=4",
            "unionfed.gateway.limits.bodies-per-caller=2",
            "unionfed.gateway.limits.bodies-per-school=3",
            "unionfed.gateway.limits.body-time=60s",
            "server.tomcat.connection-timeout=60s"
        })
class BodiesIntegrationTests {

    private static final int LENGTH = 100;

    private final List<RawHttp> senders = new ArrayList<>();
    private final UUID school = UUID.randomUUID();
    private final String ada = memberOf(school);
    private final String bo = memberOf(school);

    @LocalServerPort
    private int port;

    @BeforeEach
    void friendlyService() {
        SERVICE.reset();
    }

    @AfterEach
    void letGo() {
        senders.forEach(sender -> sender.send("x".repeat(LENGTH)).receiveUntil('}'));
        senders.forEach(RawHttp::close);
    }

    @Test
    void whoeverSendsManyBodiesAtOnceWaitsAndNobodyElseDoes() {
        begin(ada);
        begin(ada);

        assertBusy(ada, "429", "TOO_MANY_REQUESTS");
        assertThat(answerTo(head("GET", "/api/plan/plans", bearer(ada)))).startsWith("HTTP/1.1 200");
        assertThat(whole(bo)).startsWith("HTTP/1.1 200");
    }

    @Test
    void oneSchoolLeavesPlacesToTheOthers() {
        begin(ada);
        begin(ada);
        begin(bo);

        assertBusy(memberOf(school), "429", "TOO_MANY_REQUESTS");
        assertThat(whole(memberOf(UUID.randomUUID()))).startsWith("HTTP/1.1 200");
    }

    @Test
    void thereAreNoMorePlacesThanThereAre() {
        begin(ada);
        begin(ada);
        begin(bo);
        begin(memberOf(UUID.randomUUID()));

        assertBusy(memberOf(UUID.randomUUID()), "503", "SERVICE_UNAVAILABLE");
    }

    @Test
    void aBodyThatHasComeInLeavesItsPlace() {
        begin(ada).send("x".repeat(LENGTH)).receiveUntil('}');
        begin(ada).send("x".repeat(LENGTH)).receiveUntil('}');
        senders.clear();

        assertThat(whole(ada)).startsWith("HTTP/1.1 200");
    }

    /** Outside of the interface nobody is known yet: those who are not share by address. */
    @Test
    void strangersShareTheirPlacesToo() {
        begins("/logout/connect/back-channel/keycloak", "Content-Type: application/x-www-form-urlencoded\r\n");
        begins("/logout/connect/back-channel/keycloak", "Content-Type: application/x-www-form-urlencoded\r\n");

        await().untilAsserted(() -> assertThat(answerTo(head(
                        "POST",
                        "/logout/connect/back-channel/keycloak",
                        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1\r\n")))
                .startsWith("HTTP/1.1 429")
                .contains("TOO_MANY_REQUESTS")
                .containsIgnoringCase("retry-after:"));
        assertThat(whole(ada)).startsWith("HTTP/1.1 200");
    }

    /** Nothing but the head of each request is sent. */
    @ParameterizedTest
    @MethodSource("kindsOfForms")
    void noFormOfAStrangerIsWaitedFor(String method, String type) {
        String answer =
                answerTo(head(method, "/api/plan/plans", "Content-Type: " + type + "\r\nContent-Length: 2000000\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    static Stream<Arguments> kindsOfForms() {
        return Stream.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=b")
                .flatMap(type -> Stream.of("POST", "PUT", "PATCH", "DELETE").map(method -> Arguments.of(method, type)));
    }

    @Test
    void nobodySendsMuchOutsideOfTheInterface() {
        String form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 16385\r\n";

        assertThat(answerTo(head("POST", "/logout/connect/back-channel/keycloak", form)))
                .startsWith("HTTP/1.1 413")
                .contains("TOO_LARGE");
    }

    @ParameterizedTest
    @MethodSource("brokenPieces")
    void aBodyThatIsBrokenOffOrGarbledIsRefusedWithACode(String pieces, CapturedOutput output) {
        String answer =
                answerTo(head("POST", "/api/plan/plans", bearer(ada) + "Transfer-Encoding: chunked\r\n") + pieces);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("MALFORMED_REQUEST");
        assertThat(output).doesNotContain("\tat ");
        assertThat(SERVICE.received()).isEmpty();
    }

    static Stream<String> brokenPieces() {
        return Stream.of(
                "xyz\r\nabc\r\n0\r\n\r\n",
                "FFFFFFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n",
                "-1\r\nabc\r\n0\r\n\r\n",
                "3\r\nabcdef\r\n0\r\n\r\n",
                "3;" + "e".repeat(100_000) + "\r\nabc\r\n0\r\n\r\n",
                "3\r\nabc\r\n0\r\nX-Trailer: " + "t".repeat(100_000) + "\r\n\r\n");
    }

    /** Asked until those who began before have taken their places. */
    private void assertBusy(String token, String status, String code) {
        await().untilAsserted(() -> assertThat(whole(token))
                .startsWith("HTTP/1.1 " + status)
                .contains(code)
                .containsIgnoringCase("retry-after:"));
    }

    /** Without waiting for the end of the connection, which waits for the body. */
    private String answerTo(String request) {
        try (RawHttp sender = RawHttp.connect(port)) {
            return sender.send(request).receiveUntil('}');
        }
    }

    private String whole(String token) {
        return answerTo(head("POST", "/api/plan/plans", bearer(token) + "Content-Length: 1\r\n") + "x");
    }

    private RawHttp begin(String token) {
        return begins("/api/plan/plans", bearer(token));
    }

    private RawHttp begins(String path, String headers) {
        RawHttp sender = RawHttp.connect(port).send(head("POST", path, headers + "Content-Length: " + LENGTH + "\r\n"));
        senders.add(sender);
        return sender;
    }

    private static String head(String method, String path, String headers) {
        return "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n".formatted(method, path, headers);
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    private static String memberOf(UUID school) {
        return ISSUER.schoolToken("xx", school, "member");
    }
}
