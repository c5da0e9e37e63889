package org.unionfed.gateway.session;

import java.net.http.HttpClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Ends sessions at Keycloak, refresh tokens included, without waiting for a browser to go there. */
@Component
class KeycloakSession {

    private static final Logger log = LoggerFactory.getLogger(KeycloakSession.class);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private final KeycloakSettings keycloak;
    private final ClientSettings client;
    private final RestClient http;

    KeycloakSession(KeycloakSettings keycloak, ClientSettings client) {
        this.keycloak = keycloak;
        this.client = client;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /** Nobody stays signed in here because Keycloak is away; the browser will still be sent there. */
    void end(String refreshToken) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", client.clientId());
        form.add("client_secret", client.clientSecret());
        form.add("refresh_token", refreshToken);
        try {
            http.post()
                    .uri(keycloak.forGateway("logout"))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            log.warn("Keycloak has not ended a session: {}", e.getMessage());
        }
    }
}
