package org.unionfed.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.plan.Tokens.ofFederation;

/** The published description of the interface is the one this service gives of itself. */
@PlanServiceTest
class OpenApiTests {

    private static final Path PUBLISHED = Path.of("../infra/contracts/src/main/resources/openapi/plan-service.json");

    @Autowired
    MockMvcTester http;

    @Test
    void isPublishedAsItIs() throws IOException {
        String described = http.get()
                .uri("/api/plan/openapi")
                .with(ofFederation("federation-staff"))
                .exchange()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        JsonMapper json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        String document = json.writeValueAsString(json.treeToValue(json.readTree(described), Object.class)) + "\n";
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(PUBLISHED, document);
        }

        assertThat(PUBLISHED)
                .as("run this test with -Dcontracts.update=true after a wanted change")
                .hasContent(document);
    }
}
