package org.unionfed.commons.security;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CachingJwtDecoderTests {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final List<String> verified = new ArrayList<>();
    private final CachingJwtDecoder tokens = new CachingJwtDecoder(this::verify, now::get);
    private Instant end = NOON.plus(Duration.ofMinutes(5));

    private Jwt verify(String token) {
        verified.add(token);
        if (token.startsWith("bad")) {
            throw new BadJwtException("not signed by us");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("somebody")
                .expiresAt(end)
                .build();
    }

    @Test
    void believesTheVerySameTokenForAMinute() {
        tokens.decode("one");
        now.set(NOON.plus(CachingJwtDecoder.REMEMBERED).minus(MOMENT));
        tokens.decode("one");
        assertThat(verified).containsExactly("one");

        now.set(NOON.plus(CachingJwtDecoder.REMEMBERED));
        tokens.decode("one");
        assertThat(verified).containsExactly("one", "one");
    }

    @Test
    void believesNoTokenThatDiffersInASign() {
        tokens.decode("one");
        tokens.decode("onE");

        assertThat(verified).containsExactly("one", "onE");
    }

    @Test
    void leavesATokenPastItsEndToTheVerifier() {
        end = NOON.plus(Duration.ofSeconds(10));
        tokens.decode("one");
        now.set(end.minus(MOMENT));
        tokens.decode("one");
        assertThat(verified).containsExactly("one");

        now.set(end);
        tokens.decode("one");
        assertThat(verified).containsExactly("one", "one");
    }

    @Test
    void remembersNoTokenThatWasRefused() {
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);

        assertThat(verified).containsExactly("bad", "bad");
    }
}
