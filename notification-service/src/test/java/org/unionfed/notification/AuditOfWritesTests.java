package org.unionfed.notification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** This service keeps no audit log; every operation that writes says in {@code unaudited.txt} why it needs none. */
class AuditOfWritesTests {

    private static final Path DOCUMENT =
            Path.of("../infra/contracts/src/main/resources/openapi/notification-service.json");

    @Test
    void everyWritingOperationHasAReasonForNotBeingAudited() throws IOException {
        List<String> writing = new ArrayList<>();
        for (JsonNode path :
                JsonMapper.shared().readTree(Files.readString(DOCUMENT)).path("paths")) {
            path.properties().stream()
                    .filter(it -> !it.getKey().equals("get"))
                    .forEach(it -> writing.add(it.getValue().path("operationId").asString()));
        }

        List<String> excepted = new ClassPathResource("unaudited.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .filter(it -> it.split("\\s+", 2).length == 2)
                .map(it -> it.split("\\s+", 2)[0])
                .toList();
        assertThat(excepted).containsExactlyInAnyOrderElementsOf(writing);
    }
}
