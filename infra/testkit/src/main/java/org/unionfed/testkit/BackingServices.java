package org.unionfed.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test the real servers it asks for, by setting the application's own properties.
 *
 * <p>Every application context gets a new, empty database with the roles of production. Kafka is shared with other
 * contexts and its topics keep what earlier tests sent: each context gets a consumer group of its own
 * ({@code spring.kafka.consumer.group-id}), and a test looks only at events of the tenants and aggregates it made up.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BackingServices {

    /**
     * The service whose database is wanted, for example {@code plan}; sets {@code spring.datasource.*} to the
     * application's role and {@code spring.flyway.*} to the owner's. None when empty.
     */
    String database() default "";

    /** Whether a Kafka broker is wanted; sets {@code spring.kafka.*}. */
    boolean kafka() default false;

    /**
     * The service as which the application goes to Kafka, for example {@code plan-service}: with its account, which may
     * do what it may do where the suite runs. The broker's administrator when empty.
     */
    String kafkaAs() default "";

    /**
     * Whether Keycloak is wanted, with a new realm made from the delivered file; sets {@code unionfed.keycloak.*},
     * {@code spring.security.oauth2.resourceserver.jwt.issuer-uri} and the client secrets, and adds a bean
     * {@link KeycloakAccounts} to the context.
     */
    boolean keycloak() default false;
}
