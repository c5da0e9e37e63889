package org.unionfed.gateway.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.unionfed.gateway.GatewayApplication;

/** Another gateway beside the one of the test: same database, same Keycloak, same keys, another port. */
public final class SecondGateway implements AutoCloseable {

    private static final String[] SHARED = {
        "spring.datasource.url",
        "spring.datasource.username",
        "spring.datasource.password",
        "spring.flyway.user",
        "spring.flyway.password",
        "spring.security.oauth2.client.registration.keycloak.client-secret",
        "spring.security.oauth2.resourceserver.jwt.issuer-uri",
        "unionfed.keycloak.url",
        "unionfed.keycloak.realm",
        "unionfed.gateway.session.keys"
    };

    /** Those that the test moved; the others stand in the list of services. */
    private static final String[] ROUTES = {"unionfed.gateway.routes.plan", "unionfed.gateway.routes.notification"};

    private final ConfigurableApplicationContext context;

    private SecondGateway(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static SecondGateway beside(Environment first) {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (String name : SHARED) {
            settings.put(name, first.getRequiredProperty(name));
        }
        for (String route : ROUTES) {
            Optional.ofNullable(first.getProperty(route)).ifPresent(it -> settings.put(route, it));
        }
        settings.put("server.port", 0);
        String[] arguments = settings.entrySet().stream()
                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                .toArray(String[]::new);
        return new SecondGateway(new SpringApplicationBuilder(GatewayApplication.class).run(arguments));
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
