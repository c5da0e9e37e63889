package org.unionfed.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Notices {@link BackingServices} on a test class; registered in {@code META-INF/spring.factories}. */
final class BackingServicesCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        BackingServices wanted = AnnotatedElementUtils.findMergedAnnotation(testClass, BackingServices.class);
        return wanted == null
                ? null
                : new BackingServicesCustomizer(wanted.database(), wanted.kafka(), wanted.kafkaAs(), wanted.keycloak());
    }
}
