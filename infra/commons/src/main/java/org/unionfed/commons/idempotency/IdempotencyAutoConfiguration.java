package org.unionfed.commons.idempotency;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenancyAutoConfiguration;
import org.unionfed.commons.web.ProblemWriter;
import org.unionfed.commons.web.WebAutoConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** Sets up repeatable POST requests where there are an HTTP interface and a database of a service. */
@AutoConfiguration(after = {TenancyAutoConfiguration.class, WebAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({JdbcClient.class, OncePerRequestFilter.class, EntityManagerFactory.class})
@ConditionalOnBean(Tenancy.class)
@EnableConfigurationProperties(IdempotencySettings.class)
class IdempotencyAutoConfiguration {

    @Bean
    KeyStore idempotencyKeys(JdbcClient jdbc, JsonMapper json, IdempotencySettings settings, Clock clock) {
        return new KeyStore(jdbc, json, settings, clock);
    }

    @Bean
    EffectMark effectMark(KeyStore keys, EntityManagerFactory entities) {
        return new EffectMark(keys, entities);
    }

    @Bean
    Bulkhead idempotencyTurns(IdempotencySettings settings, ObjectProvider<MeterRegistry> registry) {
        Bulkhead turns = new Bulkhead(settings.atOnce(), settings.patience());
        registry.ifAvailable(meters -> {
            Gauge.builder("idempotency.working", turns, Bulkhead::taken).register(meters);
            Gauge.builder("idempotency.waiting", turns, Bulkhead::waiting).register(meters);
        });
        return turns;
    }

    /** Behind security (order -100), since a key belongs to a caller. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            KeyStore keys, IdempotencySettings settings, ProblemWriter problems, Bulkhead turns) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(keys, problems, settings, turns));
        registration.setOrder(0);
        return registration;
    }
}
