package org.unionfed.plan.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.unionfed.testkit.KeycloakAccounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People who sign in with passwords, right or wrong, and stay signed in. */
final class SignIns {

    private static final String CLIENT = "union-demo";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI tokens;

    SignIns(Environment environment) {
        this.tokens = URI.create(environment.getRequiredProperty("unionfed.keycloak.url") + "/realms/"
                + environment.getProperty("unionfed.keycloak.realm", "unionfed") + "/protocol/openid-connect/token");
    }

    /** A token with which somebody stays signed in for good. */
    String offlineToken(String username) {
        return signIn(username, KeycloakAccounts.PASSWORD).path("refresh_token").asString();
    }

    /** Whether somebody who stayed signed in still is. */
    boolean isStillIn(String refreshToken) {
        return send(Map.of("grant_type", "refresh_token", "client_id", CLIENT, "refresh_token", refreshToken))
                .has("access_token");
    }

    /** What Keycloak says of this password: nothing, or why it does not let the person in. */
    String refusal(String username, String password) {
        return signIn(username, password).path("error_description").asString("");
    }

    /** Tries wrong passwords until Keycloak lets nobody in any more. */
    void lock(String username) {
        for (int i = 0; i < 12; i++) {
            signIn(username, "wrong " + i);
        }
    }

    private JsonNode signIn(String username, String password) {
        return send(Map.of(
                "grant_type", "password",
                "client_id", CLIENT,
                "username", username,
                "password", password,
                "scope", "openid offline_access"));
    }

    private JsonNode send(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
