package org.unionfed.gateway.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A {@link GatewayTest} that sends many odd requests: nobody is stopped for their number, and silence ends soon. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GatewayTest
@TestPropertySource(
        properties = {
            "unionfed.gateway.limits.user-requests-per-minute=100000",
            "unionfed.gateway.limits.address-requests-per-minute=100000",
            "unionfed.gateway.limits.body=10KB",
            "server.tomcat.connection-timeout=1s"
        })
public @interface OddRequestsTest {}
