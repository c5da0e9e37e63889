package org.unionfed.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Generated clients are named after the operations: their names must speak, and stay as they are. */
class OperationIdsTests {

    static final List<String> DOCUMENTS = documents();

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void areVerbsWithTheirObject(String service) {
        assertThat(operationIds(service)).isNotEmpty().allMatch(it -> it.matches("[a-z]+([A-Z][a-z]*)+"));
    }

    @Test
    void areUniqueOverAllServices() {
        assertThat(DOCUMENTS.stream().flatMap(it -> operationIds(it).stream()).toList())
                .doesNotHaveDuplicates();
    }

    private static List<String> operationIds(String service) {
        List<String> ids = new ArrayList<>();
        for (JsonNode path : document(service).path("paths")) {
            for (JsonNode operation : path) {
                ids.add(operation.path("operationId").asString(""));
            }
        }
        return ids;
    }

    private static List<String> documents() {
        List<String> names = new ArrayList<>(List.of("gateway"));
        read("/services.json").forEach(it -> names.add(it.path("name").asString()));
        return names;
    }

    private static JsonNode document(String service) {
        return read("/openapi/%s.json".formatted(service));
    }

    private static JsonNode read(String resource) {
        try (InputStream json = OperationIdsTests.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(json));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
