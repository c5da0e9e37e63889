package org.unionfed.gateway.session;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.unionfed.gateway.support.Upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class KeycloakSessionTests {

    @Test
    void namesTheClientAndTheTokenToEnd() {
        try (Upstream keycloak = Upstream.start()) {
            keycloak.answers(exchange -> Upstream.answer(exchange, 200, ""));

            session(keycloak.address()).end("the-token");

            assertThat(keycloak.last().uri()).hasPath("/realms/unionfed/protocol/openid-connect/logout");
            assertThat(keycloak.last().body())
                    .contains("client_id=union-gateway", "client_secret=secret", "refresh_token=the-token");
        }
    }

    @Test
    void keepsNobodyFromSigningOutBecauseKeycloakIsAwayOrRefuses() {
        assertThatCode(() -> session("http://localhost:1").end("the-token")).doesNotThrowAnyException();
        try (Upstream keycloak = Upstream.start()) {
            keycloak.answers(exchange -> Upstream.answer(exchange, 400, "{}"));
            assertThatCode(() -> session(keycloak.address()).end("the-token")).doesNotThrowAnyException();
        }
    }

    private static KeycloakSession session(String url) {
        return new KeycloakSession(
                new KeycloakSettings(URI.create(url), "", "unionfed"), new ClientSettings("union-gateway", "secret"));
    }
}
