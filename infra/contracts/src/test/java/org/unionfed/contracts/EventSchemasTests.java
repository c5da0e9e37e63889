package org.unionfed.contracts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EventSchemasTests {

    static final List<Path> SCHEMAS = EventFiles.CURRENT.schemas();
    static final List<Path> EXAMPLES = EventFiles.CURRENT.examples();

    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "title",
            "description",
            "type",
            "required",
            "properties",
            "items",
            "enum",
            "const",
            "format",
            "pattern",
            "minimum",
            "maximum",
            "minLength",
            "minItems",
            "uniqueItems");

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void everySchemaIsValid(Path schema) {
        assertThat(Schemas.faultsOfSchema(EventFiles.read(schema))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void everySchemaUsesOnlyKeywordsTheCompatibilityRulesKnow(Path schema) {
        assertThat(keywords(EventFiles.read(schema))).isSubsetOf(KEYWORDS);
    }

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void everyPropertyIsExplained(Path schema) {
        assertThat(properties(EventFiles.read(schema)))
                .filteredOn(it ->
                        !it.getValue().has("description") && !it.getValue().has("const"))
                .extracting(Map.Entry::getKey)
                .isSubsetOf("headers");
    }

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void everySchemaHasAnExample(Path schema) {
        assertThat(EventFiles.CURRENT.examplesOf(schema)).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void everyExampleIsValid(Path example) {
        JsonNode schema = EventFiles.read(schemaOf(example));

        assertThat(Schemas.faults(schema, EventFiles.read(example))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void everyExampleShowsOnlyWhatIsPublished(Path example) {
        JsonNode schema = EventFiles.read(schemaOf(example));

        assertThat(undeclared(schema, EventFiles.read(example))).isEmpty();
    }

    @Test
    void everySchemaIsNamedByItsPlace() {
        EventFiles.CURRENT.payloadSchemas().forEach((type, file) -> {
            JsonNode schema = EventFiles.read(file);
            assertThat(schema.path("title").asString()).isEqualTo(type);
            assertThat(schema.path("$id").asString())
                    .isEqualTo(type.replace("org.unionfed.", "urn:unionfed:events:")
                            .replaceAll("\\.", ":"));
        });
    }

    @Test
    void aPropertyMeansTheSameInEveryFactOfAnAggregate() {
        var meanings = new TreeMap<String, JsonNode>();
        EventFiles.CURRENT
                .payloadSchemas()
                .forEach((type, file) -> EventFiles.read(file)
                        .path("properties")
                        .propertyStream()
                        .filter(it -> !it.getKey().equals("state"))
                        .forEach(it -> assertThat(
                                        meanings.computeIfAbsent(aggregate(type) + it.getKey(), x -> it.getValue()))
                                .isEqualTo(it.getValue())));
        assertThat(meanings).containsKey("plan.planId");
    }

    @Test
    void aFaultyExampleWouldBeFound() {
        JsonNode schema = EventFiles.read(EventFiles.CURRENT.payloadSchemas().get("org.unionfed.school.resumed.v1"));
        JsonNode faulty = JsonMapper.shared().readTree("{\"schoolId\":\"no uuid\",\"state\":\"SUSPENDED\",\"x\":1}");

        assertThat(Schemas.faults(schema, faulty)).anyMatch(it -> it.contains("uuid"));
        assertThat(Schemas.faults(schema, faulty)).anyMatch(it -> it.contains("code"));
        assertThat(Schemas.faults(schema, faulty)).anyMatch(it -> it.contains("ACTIVE"));
        assertThat(undeclared(schema, faulty)).containsExactly("x");
    }

    @Test
    void aMisspeltSchemaWouldBeFound() {
        JsonNode faulty = JsonMapper.shared().readTree("{\"type\":\"sting\",\"requird\":[\"x\"]}");

        assertThat(Schemas.faultsOfSchema(faulty)).isNotEmpty();
        assertThat(KEYWORDS)
                .doesNotContainAnyElementsOf(
                        keywords(faulty).filter(it -> !it.equals("type")).toList());
    }

    private static String aggregate(String type) {
        return type.split("\\.")[2] + ".";
    }

    private static Path schemaOf(Path example) {
        String name = example.getFileName().toString();
        return example.resolveSibling(name.substring(0, name.indexOf(".example")) + ".schema.json");
    }

    private static Stream<String> undeclared(JsonNode schema, JsonNode value) {
        JsonNode declared = schema.path("properties");
        Stream<String> here =
                value.isObject() ? value.propertyNames().stream().filter(it -> !declared.has(it)) : Stream.of();
        Stream<String> below = value.propertyStream()
                .filter(it -> declared.has(it.getKey()))
                .flatMap(it -> undeclared(declared.path(it.getKey()), it.getValue()));
        Stream<String> listed =
                value.valueStream().filter(it -> value.isArray()).flatMap(it -> undeclared(schema.path("items"), it));
        return Stream.of(here, below, listed).flatMap(it -> it);
    }

    private static Stream<Map.Entry<String, JsonNode>> properties(JsonNode schema) {
        return Stream.concat(
                schema.path("properties").propertyStream(), subschemas(schema).flatMap(EventSchemasTests::properties));
    }

    private static Stream<String> keywords(JsonNode schema) {
        return Stream.concat(schema.propertyNames().stream(), subschemas(schema).flatMap(EventSchemasTests::keywords));
    }

    private static Stream<JsonNode> subschemas(JsonNode schema) {
        return Stream.concat(
                schema.path("properties").valueStream(),
                Stream.of(schema.path("items")).filter(JsonNode::isObject));
    }
}
