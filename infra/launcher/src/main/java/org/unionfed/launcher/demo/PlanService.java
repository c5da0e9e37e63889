package org.unionfed.launcher.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** plan-service's interface, behind the gateway as for everybody, in the name of one account. */
final class PlanService {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final JsonMapper json = JsonMapper.shared();
    private final String url;
    private final String token;

    PlanService(String url, String token) {
        this.url = url;
        this.token = token;
    }

    JsonNode get(String path) {
        return answer(request(path).GET());
    }

    JsonNode post(String path, Object body) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** Sets what stands at a path, on top of what is there now. */
    void put(String path, Object body) {
        answer(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", version(get(path)))
                .PUT(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** Changes something read before. */
    JsonNode patch(String path, JsonNode seen, Object body) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", version(seen))
                .method("PATCH", BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** Does something with what was read before, such as {@code submit}. */
    JsonNode act(String path, JsonNode seen, Map<String, ?> body) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", version(seen))
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** Uploads a file in the part {@code file}. */
    JsonNode upload(String path, String fileName, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        return answer(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(multipart(boundary, fileName, content))));
    }

    private static String version(JsonNode seen) {
        return "\"" + seen.get("version").asLong() + "\"";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "zh-CN");
    }

    private JsonNode answer(HttpRequest.Builder prepared) {
        HttpRequest request = prepared.build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            while (response.statusCode() == TOO_MANY_REQUESTS) {
                TimeUnit.SECONDS.sleep(
                        response.headers().firstValueAsLong("Retry-After").orElse(1));
                response = http.send(request, HttpResponse.BodyHandlers.ofString());
            }
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri() + ": " + response.statusCode() + " " + response.body());
            }
            return json.readTree(
                    Optional.of(response.body()).filter(it -> !it.isBlank()).orElse("{}"));
        } catch (IOException unreachable) {
            throw new IllegalStateException(request.uri() + " does not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading the demo", stopped);
        }
    }

    private static byte[] multipart(String boundary, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
