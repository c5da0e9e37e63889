package org.unionfed.testkit.token;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Gives a test a {@link TokenIssuer} whose tokens the application under test verifies as it would Keycloak's. */
@TestConfiguration(proxyBeanMethods = false)
public class TrustedTokens {

    @Bean(destroyMethod = "close")
    static TokenIssuer tokenIssuer() {
        return TokenIssuer.start();
    }

    @Bean
    static DynamicPropertyRegistrar trust(TokenIssuer issuer) {
        return registry -> registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer::realm);
    }
}
