package org.unionfed.commons.idempotency;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.idempotency.EffectController.Fate;

/**
 * Sends requests to the order service.
 *
 * @param port where it listens
 */
record Orders(int port) {

    static final String JSON = "application/json";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<String> order(String caller, @Nullable String key, String json) {
        return post("/api/orders", caller, key, JSON, text(json));
    }

    /** An order that names the version it changes. */
    HttpResponse<String> order(String caller, String key, String json, String version) {
        return send(HttpRequest.newBuilder(request("/api/orders", caller, key, JSON, text(json)), (name, value) -> true)
                .header("If-Match", version)
                .build());
    }

    HttpResponse<String> effect(String key, Fate fate) {
        return post(
                "/api/effects", caller(key), key, JSON, text("{\"text\":\"%s\",\"fate\":\"%s\"}".formatted(key, fate)));
    }

    HttpResponse<String> post(String path, String caller, @Nullable String key, String type, BodyPublisher body) {
        return send(request(path, caller, key, type, body));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String path, String caller, @Nullable String key, String type, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + caller)
                .header("Content-Type", type)
                .header("Accept-Language", "zh-CN")
                .POST(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).build();
    }

    static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text);
    }

    /** A caller of the key's own. */
    private static String caller(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }
}
