package org.unionfed.commons.idempotency;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** A service that takes orders; its bearer token is the caller's id. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({OrderController.class, EffectController.class})
class OrderService {

    static final String MIGRATIONS = "spring.flyway.locations=classpath:db/commons,classpath:db/migration";
    static final String LISTENING = "listening on ";
    static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);

    /** Started as a process of its own, which is told the time and says where it listens. */
    public static void main(String[] arguments) {
        NOW.set(Instant.parse(System.getProperty("now")));
        var context = SpringApplication.run(OrderService.class, arguments);
        System.out.println(LISTENING + context.getEnvironment().getProperty("local.server.port"));
    }

    @Bean
    JwtDecoder tokens() {
        return token -> Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject(token)
                .claim(
                        "organization",
                        Map.of("csxx", Map.of("id", UUID.randomUUID().toString())))
                .build();
    }

    @Bean
    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return NOW.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
