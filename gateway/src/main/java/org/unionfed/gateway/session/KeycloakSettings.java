package org.unionfed.gateway.session;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people sign in.
 *
 * @param url Keycloak's address as browsers see it, without the realm
 * @param internalUrl its address as the gateway sees it, where that differs; empty for the same
 * @param realm the suite's realm
 */
@ConfigurationProperties("unionfed.keycloak")
record KeycloakSettings(
        URI url,
        @DefaultValue("") String internalUrl,
        @DefaultValue("unionfed") String realm) {

    /** The realm as tokens name it. */
    String issuer() {
        return url + "/realms/" + realm;
    }

    /** An address browsers are sent to, for example {@code auth}. */
    String forBrowsers(String endpoint) {
        return issuer() + "/protocol/openid-connect/" + endpoint;
    }

    /** An address the gateway itself calls, for example {@code token}. */
    String forGateway(String endpoint) {
        String base = internalUrl.isBlank() ? url.toString() : internalUrl;
        return base + "/realms/" + realm + "/protocol/openid-connect/" + endpoint;
    }
}
