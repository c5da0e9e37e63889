package org.unionfed.contracts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What may change in a schema within one major version: optional properties and further enum values may come,
 * descriptions may improve, everything else stays.
 */
final class Compatibility {

    private static final List<String> FIXED =
            List.of("type", "const", "format", "pattern", "minimum", "maximum", "minLength", "minItems", "uniqueItems");

    private Compatibility() {}

    /** The forbidden changes from one schema to the next, each with its place; empty when there is none. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        return breaks("", before, after).toList();
    }

    private static Stream<String> breaks(String at, JsonNode before, JsonNode after) {
        return Stream.of(
                        requirements(at, before, after),
                        narrowedValues(at, before, after),
                        changedConstraints(at, before, after),
                        properties(at, before.path("properties"), after.path("properties")),
                        items(at, before.path("items"), after.path("items")))
                .flatMap(it -> it);
    }

    private static Stream<String> requirements(String at, JsonNode before, JsonNode after) {
        Set<String> then = texts(before.path("required"));
        Set<String> now = texts(after.path("required"));
        return Stream.concat(
                now.stream().filter(it -> !then.contains(it)).map(it -> at + "/" + it + " is newly required"),
                then.stream().filter(it -> !now.contains(it)).map(it -> at + "/" + it + " is no longer required"));
    }

    private static Stream<String> narrowedValues(String at, JsonNode before, JsonNode after) {
        if (before.has("enum") != after.has("enum")) {
            return Stream.of(at + " is a list of values in one of the two only");
        }
        Set<String> now = texts(after.path("enum"));
        return texts(before.path("enum")).stream()
                .filter(it -> !now.contains(it))
                .map(it -> at + " lost the value " + it);
    }

    private static Stream<String> changedConstraints(String at, JsonNode before, JsonNode after) {
        return FIXED.stream()
                .filter(it -> !before.path(it).equals(after.path(it)))
                .map(it -> at + " has another " + it);
    }

    private static Stream<String> properties(String at, JsonNode before, JsonNode after) {
        return before.propertyStream().flatMap(it -> {
            String place = at + "/" + it.getKey();
            return after.has(it.getKey())
                    ? breaks(place, it.getValue(), after.path(it.getKey()))
                    : Stream.of(place + " is gone");
        });
    }

    private static Stream<String> items(String at, JsonNode before, JsonNode after) {
        return before.isObject() || after.isObject() ? breaks(at + "[]", before, after) : Stream.of();
    }

    private static Set<String> texts(JsonNode list) {
        return new HashSet<>(list.valueStream().map(JsonNode::asString).toList());
    }
}
