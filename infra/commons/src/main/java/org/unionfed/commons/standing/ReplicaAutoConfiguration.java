package org.unionfed.commons.standing;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.unionfed.commons.inbox.Inbox;
import org.unionfed.commons.inbox.InboxAutoConfiguration;
import org.unionfed.commons.inbox.Subscription;
import org.unionfed.commons.tenancy.Tenancy;

/** Lets a service that does not know by itself which schools are suspended hear of it. */
@AutoConfiguration(after = InboxAutoConfiguration.class, before = StandingAutoConfiguration.class)
@ConditionalOnClass({JdbcClient.class, KafkaTemplate.class})
@ConditionalOnBean({DataSource.class, Inbox.class})
@ConditionalOnMissingBean(SchoolStanding.class)
class ReplicaAutoConfiguration {

    private static final String NAME = "school-standing";

    @Bean
    SuspendedSchools suspendedSchools(JdbcClient jdbc, Tenancy tenancy) {
        return new SuspendedSchools(jdbc, tenancy);
    }

    @Bean
    Subscription<RecordSchoolStanding.Standing> schoolStanding(
            Tenancy tenancy,
            Inbox inbox,
            SuspendedSchools suspended,
            SchoolStandingCache remembered,
            @Value("${unionfed.service}") String service) {
        var keep = new RecordSchoolStanding(tenancy, inbox, suspended, remembered, service + "." + NAME);
        return Subscription.toStates(
                NAME,
                "unionfed.plan.school",
                RecordSchoolStanding.TYPES,
                RecordSchoolStanding.Standing.class,
                keep::handle);
    }
}
