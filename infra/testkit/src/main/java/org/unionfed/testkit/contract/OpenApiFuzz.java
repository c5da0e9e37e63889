package org.unionfed.testkit.contract;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Makes bad requests out of a published OpenAPI document: each is well formed but for one place. The same seed makes
 * the same requests.
 */
public final class OpenApiFuzz {

    private final JsonNode document;
    private final BinaryOperator<String> ids;
    private final Random random;
    private final FuzzedBody bodies;

    /** @param ids the id of something that is there, by path and by the name of the path's variable */
    public OpenApiFuzz(JsonNode document, BinaryOperator<String> ids, long seed) {
        this.document = document;
        this.ids = ids;
        this.random = new Random(seed);
        this.bodies = new FuzzedBody(document, random);
    }

    /** So many requests of each operation. */
    public List<FuzzedRequest> requests(int ofEach) {
        List<FuzzedRequest> requests = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    for (int i = 0; i < ofEach; i++) {
                        requests.add(request(path.getKey(), operation.getKey(), operation.getValue()));
                    }
                }));
        return requests;
    }

    /** A request of each operation that takes JSON, with every member filled as it should be; not to be refused for it. */
    public List<FuzzedRequest> filled() {
        return withJson(schema -> new SpoiltBodies(document).good(schema));
    }

    /** The same with one place after the other filled as it must not be; each to be refused for its form. */
    public List<FuzzedRequest> spoiltPlaceByPlace() {
        return withJson(
                schema -> List.copyOf(new SpoiltBodies(document).spoilt(schema).values()));
    }

    private List<FuzzedRequest> withJson(Function<JsonNode, List<String>> bodies) {
        List<FuzzedRequest> requests = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode schema = operation.getValue().at("/requestBody/content/application~1json/schema");
                    if (!schema.isMissingNode()) {
                        bodies.apply(schema)
                                .forEach(it -> requests.add(
                                        request(path.getKey(), operation.getKey(), operation.getValue(), it)));
                    }
                }));
        return requests;
    }

    private FuzzedRequest request(String path, String method, JsonNode operation, String body) {
        List<JsonNode> parameters = operation.path("parameters").valueStream().toList();
        Map<String, String> headers = new LinkedHashMap<>();
        String uri = uri(path, parameters, parameters.size(), headers);
        return new FuzzedRequest(
                operation.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                URI.create(uri),
                headers,
                "application/json",
                body.getBytes(StandardCharsets.UTF_8));
    }

    private FuzzedRequest request(String path, String method, JsonNode operation) {
        List<JsonNode> parameters = operation.path("parameters").valueStream().toList();
        JsonNode content = operation.at("/requestBody/content");
        int places = parameters.size() + 2 + (content.isMissingNode() ? 0 : 3 + parameters.size());
        int spoilt = random.nextInt(places);
        Map<String, String> headers = new LinkedHashMap<>();
        String uri = uri(path, parameters, spoilt, headers);
        if (spoilt == parameters.size()) {
            headers.put(BadInput.one(BadInput.HEADERS, random), BadInput.header(random));
        }
        boolean multipart = content.has("multipart/form-data");
        boolean badType = spoilt == parameters.size() + 1;
        String type = content.isMissingNode() ? null : multipart ? "multipart/form-data" : "application/json";
        byte[] body = content.isMissingNode() || multipart
                ? BadInput.text(random).getBytes(StandardCharsets.UTF_8)
                : bodies.of(content.path("application/json").path("schema"), spoilt > parameters.size() + 1);
        return new FuzzedRequest(
                operation.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                URI.create(uri),
                headers,
                badType ? BadInput.one(BadInput.TYPES, random) : type,
                body);
    }

    private String uri(String path, List<JsonNode> parameters, int spoilt, Map<String, String> headers) {
        String uri = path;
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode parameter = parameters.get(i);
            String name = parameter.path("name").asString();
            boolean isPath = parameter.path("in").asString().equals("path");
            if (!isPath && i != spoilt && !parameter.path("required").asBoolean() && random.nextBoolean()) {
                continue;
            }
            String value = i == spoilt ? BadInput.text(random) : good(path, parameter);
            switch (parameter.path("in").asString()) {
                case "path" -> uri = uri.replace("{" + name + "}", encoded(value.isEmpty() ? " " : value));
                case "header" -> headers.put(name, i == spoilt ? BadInput.header(random) : value);
                default ->
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(name)
                            .append('=')
                            .append(encoded(value));
            }
        }
        return uri + query;
    }

    private String good(String path, JsonNode parameter) {
        String name = parameter.path("name").asString();
        if (parameter.path("in").asString().equals("path")) {
            return ids.apply(path, name);
        }
        if (name.equals("If-Match")) {
            return "\"" + random.nextInt(4) + "\"";
        }
        JsonNode value = bodies.good(parameter.path("schema"), 0);
        return name.equals("year") || name.equals("with") ? "2031" : value.isArray() ? "" : value.asString("1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
