package org.unionfed.commons.idempotency;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.unionfed.testkit.BackingServices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(
        classes = IdempotencyIntegrationTests.Service.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "unionfed.idempotency.largest-request=1KB")
@BackingServices(database = "plan")
class IdempotencyIntegrationTests {

    private static final String JSON = "application/json";
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);

    @LocalServerPort
    int port;

    @Autowired
    OrderController controller;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String key = UUID.randomUUID().toString();
    private final String caller = UUID.randomUUID().toString();

    @BeforeEach
    void startCounting() {
        controller.orders.set(0);
        controller.attempts.set(0);
        controller.mayGoOn = new CountDownLatch(0);
        NOW.set(Instant.now());
    }

    @Test
    void givesTheSameAnswerAgainAndDoesTheWorkOnce() {
        var first = order(caller, key, "{\"text\":\"贺卡\"}");
        var again = order(caller, key, "{\"text\":\"贺卡\"}");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body()).contains("贺卡");
        assertThat(again.headers().firstValue("Location")).contains("/api/orders/1");
        assertThat(again.headers().firstValue("ETag")).contains("\"0\"");
        assertThat(again.headers().firstValue("Content-Type")).contains(JSON);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(again.headers().firstValue("X-Request-Id"))
                .isNotEqualTo(first.headers().firstValue("X-Request-Id"));
        assertThat(controller.orders).hasValue(1);
    }

    @Test
    void doesTheWorkEachTimeWithoutAKeyOrForAnotherKeyCallerOrPath() {
        order(caller, key, "{}");
        order(caller, UUID.randomUUID().toString(), "{}");
        order(UUID.randomUUID().toString(), key, "{}");
        order(caller, null, "{}");
        assertThat(controller.orders).hasValue(4);

        assertThat(post("/api/files", caller, key, "multipart/form-data; boundary=b", form("b", "x"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(controller.orders).hasValue(5);
    }

    @Test
    void refusesAKeyThatServedAnotherRequest() {
        order(caller, key, "{\"text\":\"a\"}");

        var other = order(caller, key, "{\"text\":\"b\"}");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("IDEMPOTENCY_KEY_REUSED", "urn:unionfed:problem:idempotency-key-reused");
        assertThat(controller.orders).hasValue(1);
    }

    @Test
    void refusesASecondWhileTheFirstIsRunning() throws Exception {
        controller.arrived = new CountDownLatch(1);
        controller.mayGoOn = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> order(caller, key, "{}"));
        controller.arrived.await();

        var second = order(caller, key, "{}");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("IDEMPOTENCY_KEY_RUNNING");

        controller.mayGoOn.countDown();
        assertThat(first.join().statusCode()).isEqualTo(201);
        assertThat(order(caller, key, "{}").body()).isEqualTo(first.join().body());
    }

    @Test
    void letsOneOfManyAtOnceThrough() {
        var answers = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> order(caller, key, "{}")))
                .toList();

        assertThat(answers.stream().map(it -> it.join().statusCode()))
                .containsAnyOf(201)
                .isSubsetOf(201, 409);
        assertThat(controller.orders).hasValue(1);
    }

    @Test
    void keepsNeitherDefectsNorStatesOfTheMoment() {
        assertThat(post("/api/fragile", caller, key, JSON, text("{}")).statusCode())
                .isEqualTo(500);
        assertThat(post("/api/fragile", caller, key, JSON, text("{}")).statusCode())
                .isEqualTo(409);
        assertThat(post("/api/fragile", caller, key, JSON, text("{}")).statusCode())
                .isEqualTo(200);
        assertThat(post("/api/fragile", caller, key, JSON, text("{}")).statusCode())
                .isEqualTo(200);
        assertThat(controller.attempts).hasValue(3);
        assertThat(controller.orders).hasValue(1);
    }

    @Test
    void keepsARefusalThatOnlyDependsOnTheRequest() {
        var first = post("/api/refused", caller, key, JSON, text("{}"));
        var again = post("/api/refused", caller, key, JSON, text("{}"));

        assertThat(first.statusCode()).isEqualTo(400);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(controller.attempts).hasValue(1);
    }

    @Test
    void takesAFormSentAgainWithAnotherBoundaryForTheSame() {
        var first = post("/api/files", caller, key, "multipart/form-data; boundary=one", form("one", "计划"));
        var again = post("/api/files", caller, key, "multipart/form-data; boundary=two", form("two", "计划"));
        var other = post("/api/files", caller, key, "multipart/form-data; boundary=one", form("one", "总结"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.body()).contains("IDEMPOTENCY_KEY_REUSED");
        assertThat(controller.orders).hasValue(1);
    }

    @Test
    void forgetsAnAnswerAfterADay() {
        order(caller, key, "{}");
        NOW.updateAndGet(it -> it.plus(Duration.ofHours(24)).minusSeconds(1));
        order(caller, key, "{}");
        assertThat(controller.orders).hasValue(1);

        NOW.updateAndGet(it -> it.plusSeconds(2));
        order(caller, key, "{}");
        assertThat(controller.orders).hasValue(2);
    }

    @Test
    void freesTheKeyOfACrashedRequestAfterItsLeaseForTheSameRequestOnly() {
        order(caller, key, "{}");
        jdbc.sql("update idempotency_key set answer = null").update(); // as a crash leaves it

        NOW.updateAndGet(it -> it.plus(Duration.ofMinutes(5)).minusSeconds(1));
        assertThat(order(caller, key, "{}").body()).contains("IDEMPOTENCY_KEY_RUNNING");

        NOW.updateAndGet(it -> it.plusSeconds(2));
        assertThat(order(caller, key, "{\"text\":\"other\"}").body()).contains("IDEMPOTENCY_KEY_REUSED");
        assertThat(order(caller, key, "{}").statusCode()).isEqualTo(201);
        assertThat(controller.orders).hasValue(2);
    }

    @Test
    void keepsAnswersUnreadable() {
        String secret = order(caller, key, "{\"text\":\"visible?\"}")
                .body()
                .split("\"secret\":\"")[1]
                .substring(0, 36);

        assertThat(jdbc.sql("select count(*) from idempotency_key where position(:secret in answer) > 0"
                                + " or position(:key in id) > 0")
                        .param("secret", secret.getBytes(UTF_8))
                        .param("key", key.getBytes(UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesKeysThatAreNoneAndBodiesThatAreTooLarge() {
        assertThat(order(caller, "two words", "{}").statusCode()).isEqualTo(400);
        assertThat(order(caller, "k".repeat(129), "{}").body()).contains("VALIDATION_FAILED", "INVALID_KEY");
        assertThat(order(caller, "k".repeat(128), "{}").statusCode()).isEqualTo(201);

        String tooLarge = "{\"text\":\"" + "a".repeat(1024) + "\"}";
        assertThat(order(caller, key, tooLarge).statusCode()).isEqualTo(413);
        assertThat(order(caller, null, tooLarge).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> order(String caller, @Nullable String key, String json) {
        return post("/api/orders", caller, key, JSON, text(json));
    }

    private HttpResponse<String> post(
            String path, String caller, @Nullable String key, String type, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + caller)
                .header("Content-Type", type)
                .POST(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text);
    }

    private static BodyPublisher form(String boundary, String content) {
        String form = """
                --%s
                Content-Disposition: form-data; name="file"; filename="plan.txt"
                Content-Type: text/plain

                %s
                --%s--
                """.formatted(boundary, content, boundary);
        return text(form.replace("\n", "\r\n"));
    }

    /** A service that takes orders; its bearer token is the caller's id. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(OrderController.class)
    static class Service {

        @Bean
        JwtDecoder tokens() {
            return token -> Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .subject(token)
                    .claim(
                            "organization",
                            Map.of("csxx", Map.of("id", UUID.randomUUID().toString())))
                    .build();
        }

        @Bean
        Clock clock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return NOW.get();
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            };
        }
    }
}
