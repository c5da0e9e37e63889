package org.unionfed.plan.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a careful person takes from a document, as written down beside it. */
record Expectation(
        Path document,
        @Nullable String title,
        @Nullable String school,
        @Nullable Integer year,
        @Nullable String period,
        List<String> topHeadings,
        List<String> calendar) {

    private static final String SUFFIX = ".expected.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All annotated documents of a folder. */
    static List<Expectation> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(Expectation::of)
                    .toList();
        }
    }

    private static Expectation of(Path annotation) {
        JsonNode node = JSON.readTree(annotation.toFile());
        return new Expectation(
                document(annotation),
                text(node, "title"),
                text(node, "school"),
                node.path("year").isNumber() ? (Integer) node.path("year").asInt() : null,
                text(node, "period"),
                texts(node.path("topHeadings")),
                pairs(node.path("calendar")));
    }

    /** The text or word processor file of the same name. */
    private static Path document(Path annotation) {
        String name = annotation.getFileName().toString().replace(SUFFIX, "");
        return Stream.of(".txt", ".docx", ".doc")
                .map(it -> annotation.resolveSibling(name + it))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(it -> texts.add(it.asString()));
        return texts;
    }

    /** One text for each pair of a time and an item. */
    private static List<String> pairs(JsonNode entries) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode entry : entries) {
            String time = numbers(entry.path("months")) + numbers(entry.path("weeks"));
            entry.path("items").forEach(item -> pairs.add(time + item.asString()));
        }
        return pairs;
    }

    private static String numbers(JsonNode array) {
        List<Integer> numbers = new ArrayList<>();
        array.forEach(it -> numbers.add(it.asInt()));
        return numbers.toString();
    }

    PlanDocument read(PlanReader reader) throws IOException {
        return reader.read(document.getFileName().toString(), Files.readAllBytes(document));
    }
}
