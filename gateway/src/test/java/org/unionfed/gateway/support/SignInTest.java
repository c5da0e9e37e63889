package org.unionfed.gateway.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.unionfed.gateway.GatewayApplication;
import org.unionfed.testkit.BackingServices;

/** Runs the gateway on a port of its own with a real database and a real Keycloak. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BackingServices(database = "gateway", keycloak = true)
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "unionfed.gateway.session.keys=" + GatewayTest.KEY)
public @interface SignInTest {}
