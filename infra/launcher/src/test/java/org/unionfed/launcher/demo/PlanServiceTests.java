package org.unionfed.launcher.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlanServiceTests {

    private final Deque<Integer> answers = new ArrayDeque<>();
    private HttpServer gateway;
    private PlanService plans;

    @BeforeEach
    void openTheGateway() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
        plans = new PlanService("http://localhost:" + gateway.getAddress().getPort(), "token");
    }

    @AfterEach
    void closeTheGateway() {
        gateway.stop(0);
    }

    @Test
    void waitsAsLongAsItIsToldAndSendsTheSameAgain() {
        answers.addAll(List.of(429, 429, 201));

        assertThat(plans.post("/api/plan/schools", Map.of("code", "csxx"))
                        .get("sent")
                        .asString())
                .isEqualTo("{\"code\":\"csxx\"}");
        assertThat(answers).isEmpty();
    }

    @Test
    void givesUpOnAnyOtherRefusal() {
        answers.addAll(List.of(409, 201));

        assertThatThrownBy(() -> plans.get("/api/plan/plans"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("409");
        assertThat(answers).hasSize(1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        byte[] body = "{\"sent\":\"%s\"}".formatted(sent.replace("\"", "\\\"")).getBytes(UTF_8);
        exchange.getResponseHeaders().add("Retry-After", "0");
        exchange.sendResponseHeaders(answers.remove(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
