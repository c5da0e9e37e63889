package org.unionfed.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the interface against its published description; {@code -Dcontracts.update=true} writes it anew. */
@NotificationServiceTest
class OpenApiIntegrationTests {

    private static final Path PUBLISHED =
            Path.of("../infra/contracts/src/main/resources/openapi/notification-service.json");
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    MockMvcTester http;

    @Test
    void theInterfaceIsAsPublished() throws IOException {
        String described = described();
        if (Boolean.getBoolean("contracts.update")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, described);
        }

        assertThat(described)
                .as("If the change is meant, run this test with -Dcontracts.update=true and commit the file")
                .isEqualTo(Files.readString(PUBLISHED));
    }

    private String described() {
        MvcTestResult result = http.get()
                .uri("/api/notification/openapi")
                .with(Person.ofFederation("federation-staff").signedIn())
                .exchange();
        assertThat(result).hasStatusOk();
        ObjectNode document = (ObjectNode) JSON.readTree(result.getResponse().getContentAsByteArray());
        document.remove("servers");
        return JSON.writeValueAsString(document) + "\n";
    }
}
