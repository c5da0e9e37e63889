package org.unionfed.gateway.session;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionfed.commons.seal.Seal.BrokenSeal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class SessionSettingsTests {

    @Test
    void takesKeysInEitherFormOfBase64() throws BrokenSeal {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 0xfb);
        byte[] secret = "a token".getBytes(UTF_8);
        var plain = settings(Base64.getEncoder().encodeToString(bytes));
        var url = settings(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));

        assertThat(url.seal().open(plain.seal().close(secret, "token"), "token"))
                .isEqualTo(secret);
    }

    @Test
    void doNotGiveTheirKeysAway() {
        assertThat(settings("c2VjcmV0")).asString().doesNotContain("c2VjcmV0");
    }

    private static SessionSettings settings(String key) {
        return new SessionSettings(List.of(key), Duration.ofHours(1));
    }
}
