package org.unionfed.gateway.session;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The gateway's own account at Keycloak, under the names Spring gives these settings.
 *
 * @param clientId name of the client
 * @param clientSecret its password, from the environment
 */
@ConfigurationProperties("spring.security.oauth2.client.registration.keycloak")
record ClientSettings(String clientId, String clientSecret) {

    @Override
    public String toString() {
        return "ClientSettings[" + clientId + "]";
    }
}
