package org.unionfed.commons.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Puts the settings every application of the suite shares behind all others, so that each can still be changed. */
class CommonSettings implements EnvironmentPostProcessor {

    private static final String FILE = "commons.properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            Properties settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource(FILE));
            environment.getPropertySources().addLast(new PropertiesPropertySource(FILE, settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
