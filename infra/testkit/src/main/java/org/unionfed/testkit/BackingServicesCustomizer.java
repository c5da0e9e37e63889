package org.unionfed.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Points one application context at the servers it wants; equal wishes share a cached context. */
record BackingServicesCustomizer(String database, boolean kafka) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (!database.isEmpty()) {
            properties.putAll(properties(TestServers.newDatabase(database)));
        }
        if (kafka) {
            properties.put("spring.kafka.bootstrap-servers", TestServers.kafka());
            properties.put("spring.kafka.consumer.group-id", "test-" + UUID.randomUUID());
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("backing services", properties));
    }

    private static Map<String, Object> properties(TestDatabase database) {
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.app(),
                "spring.datasource.password", database.appPassword(),
                "spring.flyway.user", database.owner(),
                "spring.flyway.password", database.ownerPassword());
    }
}
