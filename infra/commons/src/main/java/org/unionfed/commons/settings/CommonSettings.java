package org.unionfed.commons.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.UUID;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Puts the settings every application of the suite shares, and those that follow from its name, behind all others, so
 * that each can still be changed.
 */
class CommonSettings implements EnvironmentPostProcessor {

    private static final String FILE = "commons.properties";

    /** What PostgreSQL knows this process by, another one each time it starts. */
    private static final String CONNECTIONS_NAME = "spring.datasource.hikari.data-source-properties.ApplicationName";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            Properties settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource(FILE));
            settings.setProperty(CONNECTIONS_NAME, "unionfed-" + UUID.randomUUID());
            settings.setProperty("unionfed.service", service(environment));
            environment.getPropertySources().addLast(new PropertiesPropertySource(FILE, settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String service(ConfigurableEnvironment environment) {
        String name = environment.getRequiredProperty("spring.application.name");
        return name.endsWith("-service") ? name.substring(0, name.length() - "-service".length()) : name;
    }
}
