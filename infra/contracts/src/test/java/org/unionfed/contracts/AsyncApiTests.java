package org.unionfed.contracts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTests {

    private static final JsonNode DOCUMENT = new YAMLMapper().readTree(EventFiles.RESOURCES.resolve("asyncapi.yaml"));
    private static final JsonNode MESSAGES = DOCUMENT.path("components").path("messages");

    @Test
    void isOfTheThirdVersion() {
        assertThat(DOCUMENT.path("asyncapi").asString()).isEqualTo("3.0.0");
    }

    @Test
    void namesExactlyTheEventsThatHaveASchema() {
        assertThat(MESSAGES.valueStream().map(it -> it.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        EventFiles.CURRENT.payloadSchemas().keySet());
    }

    @Test
    void pointsEveryMessageAtItsOwnSchema() {
        Map<String, Path> schemas = EventFiles.CURRENT.payloadSchemas();
        MESSAGES.forEach(it -> assertThat(EventFiles.RESOURCES.resolve(
                        it.path("payload").path("schema").path("$ref").asString()))
                .isEqualTo(schemas.get(it.path("name").asString())));
    }

    @Test
    void namesExactlyTheTopicsOfTheEnvelope() {
        JsonNode envelope = EventFiles.read(EventFiles.CURRENT.folder().resolve("envelope.schema.json"));

        assertThat(DOCUMENT.path("channels")
                        .valueStream()
                        .map(it -> it.path("address").asString()))
                .containsExactlyInAnyOrderElementsOf(envelope.path("properties")
                        .path("topic")
                        .path("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void sendsEveryMessageThroughExactlyOneChannel() {
        Stream<String> sent = DOCUMENT.path("channels")
                .valueStream()
                .flatMap(it -> it.path("messages").valueStream())
                .map(it -> it.path("$ref").asString());

        assertThat(sent)
                .containsExactlyInAnyOrderElementsOf(MESSAGES.propertyNames().stream()
                        .map("#/components/messages/%s"::formatted)
                        .toList());
    }

    @Test
    void holdsNoReferenceThatLeadsNowhere() {
        List<String> references = DOCUMENT.findValuesAsString("$ref");

        assertThat(references)
                .hasSizeGreaterThan(20)
                .allSatisfy(it -> assertThat(resolves(it)).isTrue());
        assertThat(resolves("#/components/messages/planForgotten")).isFalse();
        assertThat(resolves("events/envelope.schema.json#/properties/none")).isFalse();
    }

    private static boolean resolves(String reference) {
        String[] parts = reference.split("#", -1);
        Path file = EventFiles.RESOURCES.resolve(parts[0]);
        if (!parts[0].isEmpty() && !Files.isRegularFile(file)) {
            return false;
        }
        JsonNode target = parts[0].isEmpty() ? DOCUMENT : EventFiles.read(file);
        return parts.length == 1 || !target.at(parts[1]).isMissingNode();
    }
}
