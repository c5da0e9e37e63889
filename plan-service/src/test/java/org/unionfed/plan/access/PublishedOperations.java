package org.unionfed.plan.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operations of the published interface, by their ids. */
final class PublishedOperations {

    static final Path DOCUMENT = Path.of("../infra/contracts/src/main/resources/openapi/plan-service.json");

    private PublishedOperations() {}

    static List<String> all() {
        return ids(method -> true);
    }

    /** Those that may change something. */
    static List<String> writing() {
        return ids(method -> !method.equals("get"));
    }

    private static List<String> ids(Predicate<String> wanted) {
        List<String> ids = new ArrayList<>();
        for (JsonNode path : document().path("paths")) {
            path.properties().stream()
                    .filter(it -> wanted.test(it.getKey()))
                    .forEach(it -> ids.add(it.getValue().path("operationId").asString()));
        }
        return ids;
    }

    private static JsonNode document() {
        try {
            return JsonMapper.shared().readTree(Files.readString(DOCUMENT));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
