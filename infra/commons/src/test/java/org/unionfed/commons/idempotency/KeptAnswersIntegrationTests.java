package org.unionfed.commons.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.commons.idempotency.Orders.JSON;

/** Which answers are kept, for how long, and from whom. */
@IdempotencyTest
class KeptAnswersIntegrationTests {

    @LocalServerPort
    int port;

    @Autowired
    OrderController controller;

    @Autowired
    JdbcClient jdbc;

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
    void keepsNeitherDefectsNorStatesOfTheMoment() {
        assertThat(orders.post("/api/fragile", caller, key, JSON, Orders.text("{}"))
                        .statusCode())
                .isEqualTo(500);
        assertThat(orders.post("/api/fragile", caller, key, JSON, Orders.text("{}"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(orders.post("/api/fragile", caller, key, JSON, Orders.text("{}"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(orders.post("/api/fragile", caller, key, JSON, Orders.text("{}"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(controller.attempts).hasValue(3);
        assertThat(controller.orders).hasValue(1);
    }

    @Test
    void keepsARefusalThatOnlyDependsOnTheRequest() {
        var first = orders.post("/api/refused", caller, key, JSON, Orders.text("{}"));
        var again = orders.post("/api/refused", caller, key, JSON, Orders.text("{}"));

        assertThat(first.statusCode()).isEqualTo(400);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(controller.attempts).hasValue(1);
    }

    @Test
    void givesARefusalAnewThatCannotBeReadAnyMore() {
        var first = orders.post("/api/refused", caller, key, JSON, Orders.text("{}"));
        jdbc.sql("update idempotency_key set answer = 'sealed in another way, by an earlier version'")
                .update();

        var anew = orders.post("/api/refused", caller, key, JSON, Orders.text("{}"));

        assertThat(anew.statusCode()).isEqualTo(400).isEqualTo(first.statusCode());
        assertThat(controller.attempts).hasValue(2);
        orders.post("/api/refused", caller, key, JSON, Orders.text("{}"));
        assertThat(controller.attempts).hasValue(2);
    }

    @Test
    void forgetsAnAnswerAfterADay() {
        orders.order(caller, key, "{}");
        OrderService.NOW.updateAndGet(it -> it.plus(Duration.ofHours(24)).minusSeconds(1));
        orders.order(caller, key, "{}");
        assertThat(controller.orders).hasValue(1);

        OrderService.NOW.updateAndGet(it -> it.plusSeconds(2));
        orders.order(caller, key, "{}");
        assertThat(controller.orders).hasValue(2);
    }

    @Test
    void freesTheKeyOfACrashedRequestAfterItsLeaseForTheSameRequestOnly() {
        orders.order(caller, key, "{}");
        jdbc.sql("update idempotency_key set answer = null").update(); // as a crash leaves it

        OrderService.NOW.updateAndGet(it -> it.plus(Duration.ofMinutes(1)).minusSeconds(1));
        assertThat(orders.order(caller, key, "{}").body()).contains("IDEMPOTENCY_KEY_RUNNING");

        OrderService.NOW.updateAndGet(it -> it.plusSeconds(2));
        assertThat(orders.order(caller, key, "{\"text\":\"other\"}").body()).contains("IDEMPOTENCY_KEY_REUSED");
        assertThat(orders.order(caller, key, "{}").statusCode()).isEqualTo(201);
        assertThat(controller.orders).hasValue(2);
    }

    @Test
    void keepsAnswersUnreadable() {
        String secret = orders.order(caller, key, "{\"text\":\"visible?\"}")
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
}
