package org.unionfed.commons.settings;

import java.time.Clock;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place time comes from, for machines and for the field; tests put a fixed clock in its stead. */
@AutoConfiguration
class ClockAutoConfiguration {

    /** As fine as the database keeps time, so that what is answered now and read back later is the same. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return new MicrosecondClock(Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean
    BusinessClock businessClock(Clock clock) {
        return new BusinessClock(clock);
    }

    /** Where demo data is made, and only there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Endpoint.class)
    @ConditionalOnProperty("unionfed.business-clock.movable")
    static class Movable {

        @Bean
        BusinessClockEndpoint businessClockEndpoint(BusinessClock clock) {
            return new BusinessClockEndpoint(clock);
        }
    }
}
