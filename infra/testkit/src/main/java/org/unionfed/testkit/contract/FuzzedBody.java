package org.unionfed.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes JSON after the schemas of an OpenAPI document, good and bad. */
final class FuzzedBody {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String HOLE = "put something here";
    private static final int DEEPEST = 4;

    private final JsonNode document;
    private final Random random;

    FuzzedBody(JsonNode document, Random random) {
        this.document = document;
        this.random = random;
    }

    byte[] of(JsonNode schema, boolean spoilt) {
        JsonNode good = good(schema, 0);
        if (!spoilt) {
            return bytes(good.toString());
        }
        return random.nextInt(5) == 0 ? noJson() : withHole(good);
    }

    /** What the schema allows, as far as the schema tells. */
    JsonNode good(JsonNode schema, int depth) {
        JsonNode resolved = resolved(schema);
        if (resolved.has("enum")) {
            return resolved.path("enum")
                    .path(random.nextInt(resolved.path("enum").size()));
        }
        return switch (type(resolved)) {
            case "object" -> object(resolved, depth);
            case "array" -> array(resolved, depth);
            case "integer", "number" ->
                NODES.numberNode(Math.max(
                        resolved.path("minimum").asInt(0), resolved.has("format") ? 1 + random.nextInt(12) : 1));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.stringNode(text(resolved));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString("string") : type.asString("string");
    }

    private JsonNode resolved(JsonNode schema) {
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return resolved(schema.path(choice).path(0));
            }
        }
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        Set<String> required = Set.copyOf(
                schema.path("required").valueStream().map(JsonNode::asString).toList());
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || (depth < DEEPEST && random.nextInt(3) > 0)) {
                object.set(property.getKey(), good(property.getValue(), depth + 1));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(depth < DEEPEST ? 3 : 1); i > 0; i--) {
            array.add(good(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> "2031-03-31";
            case "date-time" -> "2031-03-31T00:00:00Z";
            default ->
                List.of("计划", "women", "text " + random.nextInt(100), "a-b").get(random.nextInt(4));
        };
    }

    private byte[] withHole(JsonNode good) {
        List<Runnable> holes = new ArrayList<>();
        gatherHoles(good, holes);
        if (holes.isEmpty()) {
            return bytes(BadInput.one(BadInput.JSON, random));
        }
        holes.get(random.nextInt(holes.size())).run();
        return bytes(good.toString().replace("\"" + HOLE + "\"", filling()));
    }

    private void gatherHoles(JsonNode node, List<Runnable> holes) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> {
                holes.add(() -> object.put(name, HOLE));
                holes.add(() -> object.remove(name));
                gatherHoles(object.path(name), holes);
            });
            holes.add(() -> object.put("nobodyKnowsThis", HOLE));
        } else if (node instanceof ArrayNode array) {
            holes.add(() -> array.add(HOLE));
            array.forEach(it -> gatherHoles(it, holes));
        }
    }

    private String filling() {
        return switch (random.nextInt(8)) {
            case 0 -> "\"" + "长".repeat(30_000) + "\"";
            case 1 -> "[".repeat(900) + "]".repeat(900);
            case 2 -> "[" + "\"a\",".repeat(5_000) + "\"a\"]";
            default -> BadInput.one(BadInput.JSON, random);
        };
    }

    private byte[] noJson() {
        return switch (random.nextInt(8)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) 0xC3, 0x28};
            case 2 -> bytes("{\"a\":");
            case 3 -> bytes("[".repeat(100_000));
            case 4 -> bytes("{\"a\":".repeat(20_000));
            case 5 -> "{}".getBytes(StandardCharsets.UTF_16);
            case 6 -> bytes("{\"year\":2031,\"year\":2032}");
            default -> bytes(BadInput.one(BadInput.JSON, random));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
