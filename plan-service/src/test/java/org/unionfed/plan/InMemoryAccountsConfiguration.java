package org.unionfed.plan;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.unionfed.plan.keycloak.InMemoryAccounts;
import org.unionfed.plan.keycloak.InMemoryDirectory;

/** Puts accounts in memory in the place of Keycloak. */
@TestConfiguration(proxyBeanMethods = false)
public class InMemoryAccountsConfiguration {

    @Bean
    @Primary
    InMemoryDirectory inMemoryDirectory() {
        return new InMemoryDirectory();
    }

    @Bean
    @Primary
    InMemoryAccounts inMemoryAccounts(InMemoryDirectory directory) {
        return new InMemoryAccounts(directory);
    }
}
