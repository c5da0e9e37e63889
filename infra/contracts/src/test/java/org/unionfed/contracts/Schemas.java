package org.unionfed.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Validates as readers of the contract would: JSON Schema 2020-12, formats asserted. */
final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            it -> it.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Schemas() {}

    /** What is wrong with a value, in words; empty when it is valid. */
    static List<String> faults(JsonNode schema, JsonNode value) {
        return REGISTRY.getSchema(schema).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    /** What is wrong with a schema as such. */
    static List<String> faultsOfSchema(JsonNode schema) {
        var metaSchema = SchemaLocation.of("https://json-schema.org/draft/2020-12/schema");
        return REGISTRY.getSchema(metaSchema).validate(schema).stream()
                .map(Error::toString)
                .toList();
    }
}
