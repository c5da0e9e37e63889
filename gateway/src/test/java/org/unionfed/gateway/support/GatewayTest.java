package org.unionfed.gateway.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.unionfed.gateway.GatewayApplication;
import org.unionfed.testkit.BackingServices;

/** Runs the gateway on a port of its own with a real database, one small service behind it and a realm that signs tokens. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BackingServices(database = "gateway")
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.security.oauth2.client.registration.keycloak.client-secret=not-so-secret",
            "unionfed.gateway.session.keys=" + GatewayTest.KEY
        })
@Import({OneUpstream.class, SigningRealm.class})
public @interface GatewayTest {

    /** 32 bytes in Base64. */
    String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
}
