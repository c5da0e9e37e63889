package org.unionfed.commons.settings;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The one place time comes from; tests put a fixed clock in its stead. */
@AutoConfiguration
class ClockAutoConfiguration {

    /** As fine as the database keeps time, so that what is answered now and read back later is the same. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return new MicrosecondClock(Clock.systemUTC());
    }
}
