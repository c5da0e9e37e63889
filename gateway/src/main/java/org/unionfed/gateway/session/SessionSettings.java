package org.unionfed.gateway.session;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.unionfed.commons.seal.Marks;
import org.unionfed.commons.seal.Seal;

/**
 * How sessions are kept.
 *
 * @param keys secrets that seal session data and tokens in the database, 32 bytes each in Base64, from the
 *     environment; the first seals, all open, so that a new one can be put in front of the old
 * @param idle how long a session lasts without a request
 */
@ConfigurationProperties("unionfed.gateway.session")
record SessionSettings(
        List<String> keys, @DefaultValue("1h") Duration idle) {

    SessionSettings {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("unionfed.gateway.session.keys needs at least one key");
        }
        if (idle.isNegative() || idle.isZero()) {
            throw new IllegalArgumentException("unionfed.gateway.session.idle must be above 0");
        }
    }

    /** What seals with these keys, given in either form of Base64. */
    Seal seal() {
        return new Seal(decodedKeys());
    }

    /** What makes marks with these keys. */
    Marks marks() {
        return new Marks(decodedKeys());
    }

    private List<byte[]> decodedKeys() {
        return keys.stream().map(SessionSettings::decoded).toList();
    }

    private static byte[] decoded(String key) {
        return Base64.getUrlDecoder().decode(key.strip().replace('+', '-').replace('/', '_'));
    }

    @Override
    public String toString() {
        return "SessionSettings[%d keys, idle %s]".formatted(keys.size(), idle);
    }
}
