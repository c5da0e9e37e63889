package org.unionfed.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The published description of a service's interface. */
final class Description {

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Path file;

    Description(Path file) {
        this.file = file;
    }

    /**
     * An operation.
     *
     * @param method in capitals
     * @param path with ids of nothing in the place of its variables
     */
    record Operation(String id, String method, String path) {

        boolean mayWrite() {
            return !method.equals("GET");
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(it -> operations.add(operation(path.getKey(), it.getKey(), it.getValue()))));
        return operations;
    }

    JsonNode document() {
        return JsonMapper.shared().readTree(published());
    }

    String published() {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    void publish(String document) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As it is published: the members in the order of the alphabet, whatever order a service gives them. */
    static String sorted(byte[] document) {
        return SORTED.writeValueAsString(SORTED.treeToValue(SORTED.readTree(document), Object.class)) + "\n";
    }

    private static Operation operation(String path, String method, JsonNode operation) {
        String filled = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return new Operation(operation.path("operationId").asString(), method.toUpperCase(Locale.ROOT), filled);
    }
}
