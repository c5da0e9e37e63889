package org.unionfed.commons.standing;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.unionfed.commons.web.ProblemWriter;
import org.unionfed.commons.web.WebAutoConfiguration;

/** Shuts a service to the people of suspended schools where the service knows which those are. */
@AutoConfiguration(after = WebAutoConfiguration.class)
@ConditionalOnBean(SchoolStanding.class)
class StandingAutoConfiguration {

    @Bean
    SchoolStandingCache rememberedStanding(SchoolStanding standing, Clock clock) {
        return new SchoolStandingCache(standing, clock);
    }

    /** Behind security (order -100), which finds out who is asking; before kept answers are given again (order 0). */
    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    FilterRegistrationBean<SuspendedSchoolFilter> suspendedSchoolFilter(
            SchoolStandingCache standing, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new SuspendedSchoolFilter(standing, problems));
        registration.setOrder(-10);
        return registration;
    }
}
