package org.unionfed.commons.tenancy;

import org.hibernate.cfg.AvailableSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;

/** Tells Hibernate, before it starts, where to find the tenant of a session. */
@AutoConfiguration(before = HibernateJpaAutoConfiguration.class)
@ConditionalOnClass({HibernatePropertiesCustomizer.class, AvailableSettings.class})
class HibernateTenancyAutoConfiguration {

    @Bean
    CurrentScope currentScope() {
        return new CurrentScope();
    }

    @Bean
    HibernatePropertiesCustomizer tenantOfSessions(CurrentScope current) {
        return properties -> properties.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, current);
    }
}
