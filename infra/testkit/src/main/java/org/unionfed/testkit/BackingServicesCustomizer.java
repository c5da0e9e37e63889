package org.unionfed.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.unionfed.launcher.server.KafkaConnection;

/** Points one application context at the servers it wants; equal wishes share a cached context. */
record BackingServicesCustomizer(String database, boolean kafka, String kafkaAs, boolean keycloak)
        implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (!database.isEmpty()) {
            properties.putAll(properties(TestServers.newDatabase(database)));
        }
        if (kafka) {
            properties.putAll(kafkaConnection().springSettings());
            properties.put("spring.kafka.consumer.group-id", kafkaAs + ".test-" + UUID.randomUUID());
        }
        if (keycloak) {
            TestRealm realm = TestServers.newRealm();
            properties.putAll(properties(realm));
            context.getBeanFactory().registerSingleton("keycloakAccounts", realm.accounts());
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("backing services", properties));
    }

    private KafkaConnection kafkaConnection() {
        return kafkaAs.isEmpty() ? TestServers.kafkaAdministrator() : TestServers.kafkaAccount(kafkaAs);
    }

    private static Map<String, Object> properties(TestDatabase database) {
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.app(),
                "spring.datasource.password", database.appPassword(),
                "spring.flyway.user", database.owner(),
                "spring.flyway.password", database.ownerPassword());
    }

    private static Map<String, Object> properties(TestRealm realm) {
        return Map.of(
                "unionfed.keycloak.url", realm.url(),
                "unionfed.keycloak.realm", realm.name(),
                "unionfed.keycloak.provisioner.client-id", "union-provisioner",
                "unionfed.keycloak.provisioner.client-secret", realm.provisionerSecret(),
                "spring.security.oauth2.client.registration.keycloak.client-secret", realm.gatewaySecret(),
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", realm.issuer());
    }
}
