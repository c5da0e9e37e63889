package org.unionfed.bench.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface of a service, as its clients speak to it; an answer other than 2xx is a failure. */
public final class Api {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final String url;

    Api(String url) {
        this.url = url;
    }

    public String get(String path, String token) {
        return send(request(path, token).GET()).body();
    }

    public JsonNode json(String path, String token) {
        return JsonMapper.shared().readTree(get(path, token));
    }

    /**
     * Does something with a thing whose version was seen before, as the web client does it: with a key, so that it may
     * be repeated. Answers the version after it.
     */
    public long act(String path, String token, long version, String body) {
        HttpResponse<String> response = send(writing(path, token, body).header("If-Match", "\"" + version + "\""));
        String etag = response.headers().firstValue("ETag").orElseThrow();
        return Long.parseLong(etag.replace("\"", ""));
    }

    /** The same for what has no version of its own. */
    public void post(String path, String token, String body) {
        send(writing(path, token, body));
    }

    private HttpRequest.Builder writing(String path, String token, String body) {
        return request(path, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "zh-CN");
    }

    private HttpResponse<String> send(HttpRequest.Builder prepared) {
        HttpRequest request = prepared.build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri() + ": " + response.statusCode() + " " + response.body());
            }
            return response;
        } catch (IOException unreachable) {
            throw new IllegalStateException(request.uri() + " does not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopped);
        }
    }
}
