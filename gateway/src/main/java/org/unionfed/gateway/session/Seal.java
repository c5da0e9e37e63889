package org.unionfed.gateway.session;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Seals bytes before they go to the database: AES-256-GCM, bound to what they are for, so that they can be neither
 * read nor changed nor moved there. A sealed value is the key's mark (4 bytes), a nonce (12) and the cipher text.
 */
@Component
class Seal {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final String MARKS = "HmacSHA256";
    private static final int PUBLISHED_BYTES = 18;
    private static final int KEY_BYTES = 32;
    private static final int MARK_BYTES = 4;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final List<Key> keys;

    Seal(SessionSettings settings) {
        this.keys = settings.keys().stream().map(Key::read).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("unionfed.gateway.session.keys needs at least one key");
        }
    }

    /** Seals with the first key; only {@link #open} with the same purpose gives the bytes back. */
    byte[] close(byte[] plain, String purpose) {
        Key key = keys.get(0);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, key, nonce, purpose).doFinal(plain);
            return ByteBuffer.allocate(MARK_BYTES + NONCE_BYTES + text.length)
                    .put(key.mark)
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot seal with " + ALGORITHM, e);
        }
    }

    /** Opens what was sealed for this purpose; {@link BrokenSeal} when no key fits or anything was changed. */
    byte[] open(byte[] closed, String purpose) throws BrokenSeal {
        if (closed.length < MARK_BYTES + NONCE_BYTES) {
            throw new BrokenSeal("Too short to be sealed", null);
        }
        byte[] mark = Arrays.copyOfRange(closed, 0, MARK_BYTES);
        byte[] nonce = Arrays.copyOfRange(closed, MARK_BYTES, MARK_BYTES + NONCE_BYTES);
        Key key = keys.stream()
                .filter(it -> Arrays.equals(it.mark, mark))
                .findFirst()
                .orElseThrow(() -> new BrokenSeal("Sealed with a key that is not known", null));
        try {
            int start = MARK_BYTES + NONCE_BYTES;
            return cipher(Cipher.DECRYPT_MODE, key, nonce, purpose).doFinal(closed, start, closed.length - start);
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal("Does not open", e);
        }
    }

    /** A mark under the first key that only we can make for this text and purpose, and that tells nothing of it. */
    byte[] mark(byte[] text, String purpose) {
        return keys.get(0).mark(text, purpose);
    }

    /** Whether any of our keys gives this mark. */
    boolean isMark(byte[] mark, byte[] text, String purpose) {
        return keys.stream().anyMatch(it -> MessageDigest.isEqual(it.mark(text, purpose), mark));
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key.secret, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(UTF_8));
        return cipher;
    }

    /** A secret, in either form of Base64, and the mark by which its seals are recognised. */
    private static final class Key {

        private final SecretKey secret;
        private final byte[] mark;

        private Key(byte[] bytes, byte[] mark) {
            this.secret = new SecretKeySpec(bytes, "AES");
            this.mark = mark;
        }

        static Key read(String base64) {
            byte[] bytes = Base64.getUrlDecoder()
                    .decode(base64.strip().replace('+', '-').replace('/', '_'));
            if (bytes.length != KEY_BYTES) {
                throw new IllegalArgumentException(
                        "A key of unionfed.gateway.session.keys must have 32 bytes, but has " + bytes.length);
            }
            return new Key(bytes, markOf(bytes));
        }

        byte[] mark(byte[] text, String purpose) {
            try {
                Mac mac = Mac.getInstance(MARKS);
                mac.init(new SecretKeySpec(secret.getEncoded(), MARKS));
                mac.update((purpose + ":").getBytes(UTF_8));
                return Arrays.copyOf(mac.doFinal(text), PUBLISHED_BYTES);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("This Java cannot make marks with " + MARKS, e);
            }
        }

        private static byte[] markOf(byte[] bytes) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return Arrays.copyOf(digest, MARK_BYTES);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("This Java has no SHA-256", e);
            }
        }
    }

    /** Says that sealed bytes cannot be trusted or read. */
    static final class BrokenSeal extends Exception {

        BrokenSeal(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
