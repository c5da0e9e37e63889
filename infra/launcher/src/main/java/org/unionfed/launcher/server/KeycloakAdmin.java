package org.unionfed.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's interface for administrators, as far as starting and testing the suite needs it. */
public final class KeycloakAdmin {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Half of what Keycloak lets a token of its own realm live. */
    private static final Duration TOKEN_USE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final JsonMapper json = JsonMapper.shared();
    private final String url;
    private final String user;
    private final String password;
    private String ownToken = "";
    private long ownTokenSince;

    /** Works as an administrator of the realm {@code master}. */
    public KeycloakAdmin(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Makes guessing passwords of the realm {@code master} slow, as it is in ours; the lock opens by itself. */
    public void protectAdministrators() {
        if (!get("/master").path("bruteForceProtected").asBoolean()) {
            put(
                    "/master",
                    Map.of(
                            "bruteForceProtected", true,
                            "permanentLockout", false,
                            "failureFactor", 10,
                            "waitIncrementSeconds", 60,
                            "maxFailureWaitSeconds", 900));
        }
    }

    /** What is found at a path below {@code /admin/realms}, or nothing. */
    public Optional<JsonNode> find(String path) {
        HttpResponse<String> response = send(request(path).GET());
        return response.statusCode() == 404
                ? Optional.empty()
                : Optional.of(json.readTree(checked(response).body()));
    }

    /** What is found at a path below {@code /admin/realms}; fails when there is nothing. */
    public JsonNode get(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("Keycloak has no " + path));
    }

    /** Creates something and answers its id, which is empty where Keycloak gives none. */
    public String post(String path, Object body) {
        HttpResponse<String> response = checked(send(request(path).POST(bodyOf(body))));
        String location = response.headers().firstValue("Location").orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Replaces or adds what the path names. */
    public void put(String path, Object body) {
        checked(send(request(path).PUT(bodyOf(body))));
    }

    /** Adds what the path names, such as a member to a group, unless it is there already. */
    public void ensure(String path) {
        HttpResponse<String> response = send(request(path).PUT(bodyOf(Map.of())));
        if (response.statusCode() != 409) {
            checked(response);
        }
    }

    /** Deletes what the path names. */
    public void delete(String path) {
        checked(send(request(path).DELETE()));
    }

    /** Asks a realm for an access token with any kind of grant. */
    public String token(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return json.readTree(checked(send(request)).body()).get("access_token").asString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/admin/realms" + path))
                .header("Authorization", "Bearer " + ownToken())
                .header("Content-Type", "application/json");
    }

    /** A sign-in costs Keycloak much more than anything else we ask of it, so a token is used for a while. */
    private synchronized String ownToken() {
        if (ownToken.isEmpty() || System.nanoTime() - ownTokenSince > TOKEN_USE.toNanos()) {
            ownToken = token(
                    "master",
                    Map.of("grant_type", "password", "client_id", "admin-cli", "username", user, "password", password));
            ownTokenSince = System.nanoTime();
        }
        return ownToken;
    }

    private HttpRequest.BodyPublisher bodyOf(Object body) {
        return HttpRequest.BodyPublishers.ofString(body instanceof String text ? text : json.writeValueAsString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException("Keycloak does not answer at " + url, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Keycloak", stopped);
        }
    }

    private static HttpResponse<String> checked(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new KeycloakRefusal("Keycloak answered " + response.statusCode() + " to "
                    + response.request().method() + " " + response.uri() + ": " + response.body());
        }
        return response;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
