package org.unionfed.commons.change;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.unionfed.commons.audit.AuditAutoConfiguration;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.settings.BusinessClock;

/** Sets up what every change goes through where there is an audit log. */
@AutoConfiguration(after = AuditAutoConfiguration.class)
@ConditionalOnBean(AuditLog.class)
class ChangeAutoConfiguration {

    @Bean
    AggregateChange aggregateChange(AuditLog audit, BusinessClock clock) {
        return new AggregateChange(audit, clock);
    }
}
