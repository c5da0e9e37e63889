package org.unionfed.testkit.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Walks through the schema of a body place by place and makes of each place everything it must not be: nothing where
 * something is required, null in a list, another type, a text with signs that cannot be kept. All other places are good.
 */
final class SpoiltBodies {

    private static final int DEEPEST = 4;
    private static final List<String> NO_TEXT =
            List.of("7", "1.5", "true", "[]", "{}", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\u0007\"", "\"\\uffff\"");
    private static final List<String> NO_CHOICE = List.of("0", "true", "[]", "{}", "\"\"", "\"NOBODY_KNOWS\"");
    private static final List<String> NO_FORMAT = List.of("7", "true", "{}", "[2031,1,1]", "\"\"", "\"\\u0000\"");
    private static final List<String> NO_NUMBER =
            List.of("3.7", "\"3\"", "\"\"", "true", "[]", "{}", "99999999999999999999");
    private static final List<String> NO_TRUTH = List.of("\"true\"", "\"\"", "0", "1", "[]", "{}");
    private static final List<String> NO_OBJECT = List.of("\"\"", "7", "true", "[]");
    private static final List<String> NO_LIST = List.of("\"\"", "7", "true", "{}", "[null]");

    private final JsonNode document;

    SpoiltBodies(JsonNode document) {
        this.document = document;
    }

    /** A body in which every place is filled as the schema wants it; one for each choice between whole shapes. */
    List<String> good(JsonNode schema) {
        return shapes(schema).stream().map(it -> good(it, "", 0)).toList();
    }

    /** The bodies with one bad place each, by what is bad. */
    Map<String, String> spoilt(JsonNode schema) {
        Map<String, String> bodies = new LinkedHashMap<>();
        spoilt(schema, "", 0).forEach(bodies::put);
        return bodies;
    }

    private Map<String, String> spoilt(JsonNode schema, String name, int depth) {
        Map<String, String> bad = new LinkedHashMap<>();
        for (JsonNode shape : shapes(schema)) {
            wrong(shape).forEach(it -> bad.put("=" + it, it));
            switch (type(shape)) {
                case "object" -> bad.putAll(inMembers(shape, depth));
                case "array" ->
                    spoilt(shape.path("items"), name, depth + 1)
                            .forEach((what, it) -> bad.put("[0]" + what, "[" + it + "]"));
                default -> {}
            }
        }
        return bad;
    }

    private Map<String, String> inMembers(JsonNode shape, int depth) {
        Map<String, String> bad = new LinkedHashMap<>();
        Map<String, String> members = members(shape, depth);
        String of = shape.path("properties").path("kind").path("enum").path(0).asString("");
        shape.path("required").valueStream().map(JsonNode::asString).forEach(name -> {
            bad.put(of + "." + name + " missing", object(members, name, null));
            bad.put(of + "." + name + "=null", object(members, name, "null"));
        });
        members.keySet()
                .forEach(name -> spoilt(shape.path("properties").path(name), name, depth + 1)
                        .forEach((what, it) -> bad.put(of + "." + name + what, object(members, name, it))));
        return bad;
    }

    private static List<String> wrong(JsonNode shape) {
        if (shape.has("enum")) {
            return NO_CHOICE;
        }
        return switch (type(shape)) {
            case "object" -> NO_OBJECT;
            case "array" -> NO_LIST;
            case "integer", "number" -> NO_NUMBER;
            case "boolean" -> NO_TRUTH;
            default ->
                Set.of("uuid", "date", "date-time")
                                .contains(shape.path("format").asString(""))
                        ? NO_FORMAT
                        : NO_TEXT;
        };
    }

    private String good(JsonNode schema, String name, int depth) {
        JsonNode shape = shapes(schema).get(0);
        if (shape.has("enum")) {
            return shape.path("enum").path(0).toString();
        }
        return switch (type(shape)) {
            case "object" -> object(members(shape, depth), "", null);
            case "array" -> depth > DEEPEST ? "[]" : "[" + good(shape.path("items"), name, depth + 1) + "]";
            case "integer", "number" ->
                String.valueOf(Math.max(1, shape.path("minimum").asInt(1)));
            case "boolean" -> "true";
            default -> "\"" + text(shape, name) + "\"";
        };
    }

    private Map<String, String> members(JsonNode shape, int depth) {
        Set<String> required =
                shape.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        Map<String, String> members = new LinkedHashMap<>();
        shape.path("properties").properties().forEach(it -> {
            if (depth < DEEPEST || required.contains(it.getKey())) {
                members.put(it.getKey(), good(it.getValue(), it.getKey(), depth + 1));
            }
        });
        return members;
    }

    /** The object with another value in one member, or without it. */
    private static String object(Map<String, String> members, String name, @Nullable String value) {
        List<String> written = new ArrayList<>();
        members.forEach((member, usual) -> {
            String it = member.equals(name) ? value : usual;
            if (it != null) {
                written.add("\"" + member + "\":" + it);
            }
        });
        return "{" + String.join(",", written) + "}";
    }

    private static String text(JsonNode shape, String name) {
        return switch (shape.path("format").asString("")) {
            case "uuid" -> "6f1d4c8e-52b5-4d0c-9a53-0d6a4d2f7c11";
            case "date" -> "2031-03-31";
            case "date-time" -> "2031-03-31T00:00:00Z";
            case "email" -> "li@example.cn";
            default ->
                Stream.of(name.equals("from") || name.equals("to") ? "2031-03" : "计划", "women", "a12", "a12.chair")
                        .filter(it -> it.matches(shape.path("pattern").asString("(?s).*")))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("No good text is known for " + name + " " + shape));
        };
    }

    private List<JsonNode> shapes(JsonNode schema) {
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return schema.path(choice)
                        .valueStream()
                        .flatMap(it -> shapes(it).stream())
                        .toList();
            }
        }
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? List.of(schema) : shapes(document.at(reference.substring(1)));
    }

    private static String type(JsonNode shape) {
        JsonNode type = shape.path("type");
        return type.isArray() ? type.path(0).asString("string") : type.asString("string");
    }
}
