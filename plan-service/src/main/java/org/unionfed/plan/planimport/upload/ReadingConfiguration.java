package org.unionfed.plan.planimport.upload;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionfed.plan.reading.PlanReader;

/** Puts the reader into the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadingSettings.class)
class ReadingConfiguration {

    @Bean
    BoundedReading boundedReading(ReadingSettings settings) {
        return new BoundedReading(new PlanReader()::read, settings);
    }
}
