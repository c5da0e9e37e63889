package org.unionfed.gateway.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.unionfed.testkit.token.TokenIssuer;

/** Lets the gateway trust a realm that only signs tokens, in place of a Keycloak. */
@TestConfiguration(proxyBeanMethods = false)
public class SigningRealm {

    /** Signs the tokens; one for all tests. */
    public static final TokenIssuer ISSUER = TokenIssuer.start();

    @Bean
    static DynamicPropertyRegistrar addressOfTheSigningRealm() {
        return registry -> registry.add("unionfed.keycloak.url", ISSUER::address);
    }
}
