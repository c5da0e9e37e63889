package org.unionfed.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The event schemas and examples below one folder. */
record EventFiles(Path folder) {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final EventFiles CURRENT = new EventFiles(RESOURCES.resolve("events"));

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Schemas by their published name, for example {@code org.unionfed.plan.submitted.v1}. */
    SortedMap<String, Path> payloadSchemas() {
        var schemas = new TreeMap<String, Path>();
        all("v[0-9]+\\.schema\\.json").forEach(it -> schemas.put(typeOf(it), it));
        return schemas;
    }

    /** All schemas, the envelope's included. */
    List<Path> schemas() {
        return all(".+\\.schema\\.json");
    }

    /** The examples beside a schema. */
    List<Path> examplesOf(Path schema) {
        String stem = schema.getFileName().toString().replace(".schema.json", "");
        return all(stem + "\\.example.*\\.json").stream()
                .filter(it -> it.getParent().equals(schema.getParent()))
                .toList();
    }

    List<Path> examples() {
        return all(".+\\.example.*\\.json");
    }

    static JsonNode read(Path file) {
        return JSON.readTree(file);
    }

    private String typeOf(Path schema) {
        Path within = folder.relativize(schema);
        String version = within.getFileName().toString().replace(".schema.json", "");
        return "org.unionfed.%s.%s.%s".formatted(within.getName(0), within.getName(1), version);
    }

    private List<Path> all(String name) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
