package org.unionfed.commons.idempotency;

import java.net.http.HttpRequest.BodyPublisher;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.commons.idempotency.Orders.JSON;

/** Which requests count as the same, and what a second one meets. */
@IdempotencyTest
class IdempotencyIntegrationTests {

    @LocalServerPort
    int port;

    @Autowired
    OrderController controller;

    @Autowired
    Bulkhead turns;

    private final String key = UUID.randomUUID().toString();
    private final String caller = UUID.randomUUID().toString();
    private Orders orders;

    @BeforeEach
    void startCounting() {
        orders = new Orders(port);
        controller.orders.set(0);
        controller.attempts.set(0);
        controller.mayGoOn = new CountDownLatch(0);
        OrderService.NOW.set(Instant.now());
    }

    @Test
    void givesTheSameAnswerAgainAndDoesTheWorkOnce() {
        var first = orders.order(caller, key, "{\"text\":\"贺卡\"}");
        var again = orders.order(caller, key, "{\"text\":\"贺卡\"}");

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
        orders.order(caller, key, "{}");
        orders.order(caller, UUID.randomUUID().toString(), "{}");
        orders.order(UUID.randomUUID().toString(), key, "{}");
        orders.order(caller, null, "{}");
        assertThat(controller.orders).hasValue(4);

        assertThat(orders.post("/api/files", caller, key, "multipart/form-data; boundary=b", form("b", "x"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(controller.orders).hasValue(5);
    }

    @Test
    void refusesAKeyThatServedAnotherRequest() {
        orders.order(caller, key, "{\"text\":\"a\"}");

        var other = orders.order(caller, key, "{\"text\":\"b\"}");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("IDEMPOTENCY_KEY_REUSED", "urn:unionfed:problem:idempotency-key-reused");
        assertThat(controller.orders).hasValue(1);
    }

    @Test
    void refusesAKeyThatServedAChangeOfAnotherVersion() {
        var first = orders.order(caller, key, "{}", "\"3\"");
        var again = orders.order(caller, key, "{}", "\"3\"");
        var later = orders.order(caller, key, "{}", "\"5\"");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(later.statusCode()).isEqualTo(409);
        assertThat(later.body()).contains("IDEMPOTENCY_KEY_REUSED");
        assertThat(controller.orders).hasValue(1);
    }

    @Test
    void refusesASecondWhileTheFirstIsRunning() throws Exception {
        controller.arrived = new CountDownLatch(1);
        controller.mayGoOn = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> orders.order(caller, key, "{}"));
        controller.arrived.await();

        var second = orders.order(caller, key, "{}");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("IDEMPOTENCY_KEY_RUNNING");

        controller.mayGoOn.countDown();
        assertThat(first.join().statusCode()).isEqualTo(201);
        assertThat(orders.order(caller, key, "{}").body())
                .isEqualTo(first.join().body());
    }

    @Test
    void aTurnEndsWithTheAnswerWhateverThatIs() throws Exception {
        controller.arrived = new CountDownLatch(1);
        controller.mayGoOn = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> orders.order(caller, key, "{}"));
        controller.arrived.await();
        assertThat(turns.taken()).isEqualTo(1);

        assertThat(orders.order(caller, key, "{}").statusCode()).isEqualTo(409);
        assertThat(turns.taken()).isEqualTo(1);

        controller.mayGoOn.countDown();
        assertThat(first.join().statusCode()).isEqualTo(201);
        assertThat(turns.taken()).isZero();
    }

    @Test
    void takesAFormSentAgainWithAnotherBoundaryForTheSame() {
        var first = orders.post("/api/files", caller, key, "multipart/form-data; boundary=one", form("one", "计划"));
        var again = orders.post("/api/files", caller, key, "multipart/form-data; boundary=two", form("two", "计划"));
        var other = orders.post("/api/files", caller, key, "multipart/form-data; boundary=one", form("one", "总结"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.body()).contains("IDEMPOTENCY_KEY_REUSED");
        assertThat(controller.orders).hasValue(1);
    }

    @Test
    void refusesAFileNameThatCannotBeWithAKeyAsWithout() {
        for (String with : Arrays.asList(null, key)) {
            var answer = orders.post(
                    "/api/files", caller, with, "multipart/form-data; boundary=b", form("b", "pl\0an.txt", "计划"));

            assertThat(answer.statusCode()).isEqualTo(400);
        }
        assertThat(controller.orders).hasValue(0);
    }

    @Test
    void refusesKeysThatAreNoneAndBodiesThatAreTooLarge() {
        assertThat(orders.order(caller, "two words", "{}").statusCode()).isEqualTo(400);
        assertThat(orders.order(caller, "k".repeat(129), "{}").body()).contains("VALIDATION_FAILED", "INVALID_KEY");
        assertThat(orders.order(caller, "k".repeat(128), "{}").statusCode()).isEqualTo(201);

        String tooLarge = "{\"text\":\"" + "a".repeat(1024) + "\"}";
        assertThat(orders.order(caller, key, tooLarge).statusCode()).isEqualTo(413);
        assertThat(orders.order(caller, null, tooLarge).statusCode()).isEqualTo(201);
    }

    private static BodyPublisher form(String boundary, String content) {
        return form(boundary, "plan.txt", content);
    }

    private static BodyPublisher form(String boundary, String fileName, String content) {
        String form = """
            --%s
            Content-Disposition: form-data; name="file"; filename="%s"
            Content-Type: text/plain

            %s
            --%s--
            """.formatted(boundary, fileName, content, boundary);
        return Orders.text(form.replace("\n", "\r\n"));
    }
}
