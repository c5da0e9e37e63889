package org.unionfed.gateway.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.unionfed.launcher.server.SuiteService;

/** Puts one small service behind the gateway in place of all services of the suite. */
@TestConfiguration(proxyBeanMethods = false)
public class OneUpstream {

    /** The service; one for all tests, which run one after the other. */
    public static final Upstream SERVICE = Upstream.start();

    @Bean
    static DynamicPropertyRegistrar routesToOneUpstream() {
        return registry -> SuiteService.ALL.forEach(
                it -> registry.add("unionfed.gateway.routes." + it.shortName(), SERVICE::address));
    }
}
