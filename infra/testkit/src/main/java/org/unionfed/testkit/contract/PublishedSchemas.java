package org.unionfed.testkit.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema files of the module {@code contracts}, closed for senders: what they do not name is a fault. */
record PublishedSchemas(Schema schema) {

    private static final Pattern TYPE = Pattern.compile("org\\.unionfed\\.([a-z]+)\\.([a-z]+)\\.(v[0-9]+)");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            it -> it.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ENGLISH)
                    .build()));

    static PublishedSchemas envelope() {
        return closed(read("/events/envelope.schema.json"));
    }

    static PublishedSchemas of(String type) {
        return closed(read(pathOf(type) + ".schema.json"));
    }

    static JsonNode example(String type) {
        return read(pathOf(type) + ".example.json");
    }

    static boolean contain(String type) {
        return TYPE.matcher(type).matches()
                && PublishedSchemas.class.getResource(pathOf(type) + ".schema.json") != null;
    }

    List<String> faults(JsonNode value) {
        return schema.validate(value).stream().map(Error::toString).toList();
    }

    private static PublishedSchemas closed(JsonNode schema) {
        close(schema);
        return new PublishedSchemas(REGISTRY.getSchema(schema));
    }

    private static void close(JsonNode schema) {
        schema.path("properties").forEach(PublishedSchemas::close);
        schema.optional("items").ifPresent(PublishedSchemas::close);
        if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
    }

    private static String pathOf(String type) {
        Matcher parts = TYPE.matcher(type);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'%s' is no published name of a fact".formatted(type));
        }
        return "/events/%s/%s/%s".formatted(parts.group(1), parts.group(2), parts.group(3));
    }

    private static JsonNode read(String resource) {
        try (InputStream content = PublishedSchemas.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalArgumentException("The contract has no " + resource);
            }
            return JsonMapper.shared().readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
