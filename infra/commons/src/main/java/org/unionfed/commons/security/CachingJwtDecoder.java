package org.unionfed.commons.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies a token the first time it comes and believes the very same one for a minute, but never beyond its end.
 * Whatever differs in a single sign is another token and verified anew. A key that Keycloak withdraws is therefore
 * believed a minute longer.
 */
final class CachingJwtDecoder implements JwtDecoder {

    static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final long MOST = 2_000;

    private final JwtDecoder verifying;
    private final InstantSource clock;
    private final Cache<String, Jwt> verified;

    CachingJwtDecoder(JwtDecoder verifying, InstantSource clock) {
        this.verifying = verifying;
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> nanos(clock.instant()))
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known != null && isBeforeItsEnd(known)) {
            return known;
        }
        Jwt jwt = verifying.decode(token);
        verified.put(token, jwt);
        return jwt;
    }

    /** One without an end, or just past it, is the verifier's to judge. */
    private boolean isBeforeItsEnd(Jwt jwt) {
        Instant end = jwt.getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }

    private static long nanos(Instant instant) {
        return Duration.between(Instant.EPOCH, instant).toNanos();
    }
}
