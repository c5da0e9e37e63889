package org.unionfed.gateway.request;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.unionfed.commons.web.ProblemWriter;

/** Puts the checks of a request's form in front of everything but its trace. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    private static final int BEHIND_THE_TRACE = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    FilterRegistrationBean<MalformedRequestFilter> malformedRequests(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new MalformedRequestFilter(problems));
        registration.setOrder(BEHIND_THE_TRACE);
        return registration;
    }
}
