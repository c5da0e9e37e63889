package org.unionfed.plan.keycloak;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is and as whom this service administers it.
 *
 * @param url base address, for example http://localhost:8180
 */
@ConfigurationProperties("unionfed.keycloak")
record KeycloakSettings(
        URI url,
        @DefaultValue("unionfed") String realm,
        @DefaultValue Provisioner provisioner) {

    /**
     * The client that may make organizations and accounts.
     *
     * @param timeout how long one call may take
     */
    record Provisioner(
            @DefaultValue("union-provisioner") String clientId,
            @Nullable String clientSecret,
            @DefaultValue("10s") Duration timeout) {}
}
