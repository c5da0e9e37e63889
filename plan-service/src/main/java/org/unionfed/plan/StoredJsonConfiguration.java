package org.unionfed.plan;

import org.hibernate.cfg.AvailableSettings;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How values stand as JSON in the database: a member that is no longer known is passed over, so that rows written by an
 * older or a newer version of the service stay readable while both run.
 */
@Configuration(proxyBeanMethods = false)
class StoredJsonConfiguration {

    @Bean
    HibernatePropertiesCustomizer tolerantJson() {
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return settings -> settings.put(AvailableSettings.JSON_FORMAT_MAPPER, new Jackson3JsonFormatMapper(json));
    }
}
