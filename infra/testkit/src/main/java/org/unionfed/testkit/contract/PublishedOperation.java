package org.unionfed.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation of a published OpenAPI document.
 *
 * @param method in capitals
 * @param path with ids of nothing in the place of its variables
 */
public record PublishedOperation(String id, String method, String path) {

    /** All operations of the document that {@code infra/contracts} publishes for this service. */
    public static List<PublishedOperation> of(String service) {
        Path file = Path.of("../infra/contracts/src/main/resources/openapi", service + ".json");
        try {
            JsonNode document = JsonMapper.shared().readTree(Files.readString(file));
            List<PublishedOperation> operations = new ArrayList<>();
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(it -> operations.add(operation(path.getKey(), it.getKey(), it.getValue()))));
            return operations;
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static PublishedOperation operation(String path, String method, JsonNode operation) {
        String filled = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return new PublishedOperation(
                operation.path("operationId").asString(), method.toUpperCase(Locale.ROOT), filled);
    }
}
