package org.unionfed.gateway.openapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionfed.gateway.support.GatewayTest;
import org.unionfed.testkit.contract.FuzzedRequest;
import org.unionfed.testkit.contract.OpenApiFuzz;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/** The published description of the gateway is the one it gives of itself, and nothing described there breaks. */
@GatewayTest
@AutoConfigureMockMvc
class OpenApiIntegrationTests {

    private static final Path PUBLISHED = Path.of("../infra/contracts/src/main/resources/openapi/gateway.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final int OF_EACH = Integer.getInteger("fuzz.requests", 80);
    private static final long SEED = Long.getLong("fuzz.seed", 20260315);

    @Autowired
    MockMvcTester http;

    @Test
    void isPublishedAsItIs() throws IOException {
        String document = described();
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(PUBLISHED, document);
        }

        assertThat(PUBLISHED)
                .as("run this test with -Dcontracts.update=true after a wanted change")
                .hasContent(document);
    }

    @Test
    void isNotForStrangers() {
        assertThat(http.get().uri("/api/openapi")).hasStatus(401);
    }

    @Test
    void describesNothingThatABadRequestBreaks() throws IOException {
        var document = JSON.readTree(Files.readString(PUBLISHED));
        List<String> broken = new ArrayList<>();
        for (FuzzedRequest request : new OpenApiFuzz(document, (path, name) -> "", SEED).requests(OF_EACH)) {
            String answer = answer(request);
            if (answer.startsWith("5")) {
                broken.add(answer + " for " + request);
            }
        }

        assertThat(broken).isEmpty();
    }

    private String described() {
        MvcTestResult result = http.get().uri("/api/openapi").with(officer()).exchange();
        assertThat(result).hasStatusOk();
        byte[] answered = result.getResponse().getContentAsByteArray();
        String text = new String(answered, StandardCharsets.UTF_8);
        return JSON.writeValueAsString(JSON.treeToValue(JSON.readTree(text), Object.class)) + "\n";
    }

    /** The status, or 500 where even that was not to be had. */
    private String answer(FuzzedRequest request) {
        var prepared = http.method(HttpMethod.valueOf(request.method()))
                .uri(request.uri())
                .with(officer())
                .with(csrf());
        request.headers().forEach(prepared::header);
        MvcTestResult answer = prepared.exchange();
        Throwable failure = answer.getUnresolvedException();
        return failure == null ? String.valueOf(answer.getResponse().getStatus()) : "500 " + failure;
    }

    private static RequestPostProcessor officer() {
        Map<String, Object> school = Map.of(
                "id", UUID.randomUUID().toString(),
                "resource_access", Map.of("union-api", Map.of("roles", List.of("officer"))));
        return jwt().jwt(it -> it.subject(UUID.randomUUID().toString()).claim("organization", Map.of("csxx", school)));
    }
}
