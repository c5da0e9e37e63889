package org.unionfed.commons.settings;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CommonSettingsTests {

    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:postgresql://localhost:15432/canteen",
        "spring.datasource.username, canteen_app",
        "spring.flyway.user, canteen_owner",
        "spring.kafka.consumer.group-id, canteen-service",
        "springdoc.api-docs.path, /api/canteen/openapi",
        ISSUER + ", http://localhost:8180/realms/unionfed",
    })
    void followFromTheNameOfAService(String setting, String value) {
        ConfigurableEnvironment environment = environment(Map.of("spring.application.name", "canteen-service"));

        assertThat(environment.getProperty(setting)).isEqualTo(value);
    }

    @Test
    void takeAnotherNameAsItIs() {
        ConfigurableEnvironment environment = environment(Map.of("spring.application.name", "gateway"));

        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("gateway_app");
    }

    @Test
    void giveWayToWhatTheServiceSays() {
        ConfigurableEnvironment environment = environment(Map.of(
                "spring.application.name", "canteen-service", "spring.datasource.url", "jdbc:postgresql://db/other"));

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:postgresql://db/other");
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("canteen_app");
    }

    @Test
    void giveWayToTheEnvironmentAndFollowIt() {
        ConfigurableEnvironment environment = environment(Map.of(
                "SPRING_APPLICATION_NAME", "canteen-service",
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://db/other",
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092",
                "UNIONFED_KEYCLOAK_URL", "https://sign-in.example",
                "UNIONFED_KEYCLOAK_REALM", "other"));

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:postgresql://db/other");
        assertThat(environment.getProperty("spring.kafka.bootstrap-servers")).isEqualTo("kafka:9092");
        assertThat(environment.getProperty(ISSUER)).isEqualTo("https://sign-in.example/realms/other");
    }

    @Test
    void giveWayToTheFileOfARealApplication() {
        SpringApplication application = new SpringApplication(CommonSettingsTests.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        try (ConfigurableApplicationContext context = application.run("--spring.application.name=canteen-service")) {
            ConfigurableEnvironment environment = context.getEnvironment();
            assertThat(environment.getProperty("spring.flyway.locations")).isEqualTo("classpath:db/commons");
            assertThat(environment.getProperty("unionfed.keycloak.url")).isEqualTo("http://localhost:1");
            assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("canteen_owner");
        }
    }

    @Test
    void cannotBeMadeForAnApplicationWithoutAName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> environment(Map.of()))
                .withMessageContaining("name");
    }

    /** What an application finds that was told this much, in its file or by its environment. */
    private static ConfigurableEnvironment environment(Map<String, Object> told) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, told));
        environment.getPropertySources().addLast(new MapPropertySource("file", told));
        ConfigurationPropertySources.attach(environment);
        new CommonSettings().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
