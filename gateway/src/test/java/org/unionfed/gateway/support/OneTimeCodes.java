package org.unionfed.gateway.support;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An app on a phone that shows codes by the time (RFC 6238). */
public final class OneTimeCodes {

    /** How long a code is shown. */
    public static final Duration STEP = Duration.ofSeconds(30);

    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");
    private static final String ALGORITHM = "HmacSHA1";

    private final byte[] secret;

    private OneTimeCodes(byte[] secret) {
        this.secret = secret;
    }

    /** Takes the secret from the page where somebody sets up their second factor. */
    public static OneTimeCodes readFrom(String page) {
        Matcher secret = SECRET.matcher(page);
        if (!secret.find()) {
            throw new IllegalStateException("No secret in " + page);
        }
        return new OneTimeCodes(secret.group(1).getBytes(UTF_8));
    }

    /** The code that is shown then. */
    public String at(Instant time) {
        byte[] hash = hash(time.getEpochSecond() / STEP.toSeconds());
        int start = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, start, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    private byte[] hash(long step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
