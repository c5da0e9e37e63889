package org.unionfed.commons.idempotency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals kept answers with AES-256-GCM: they can hold personal data or a first password, and only the client that
 * knows its key should be able to have them again. They are deflated first, since enciphering all of a long answer
 * takes longer than both.
 */
final class AnswerSeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AnswerSeal() {}

    static byte[] seal(byte[] answer, RequestKey key) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, deflated(answer));
            byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return all;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the answer cannot be sealed", e);
        }
    }

    /** The answer; empty when another key sealed it, an earlier version did so in another way, or it is damaged. */
    static Optional<byte[]> open(byte[] sealed, RequestKey key) {
        if (sealed.length < NONCE + TAG_BITS / Byte.SIZE) {
            return Optional.empty(); // the cipher would take this for a fault of the program
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            byte[] rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
            return Optional.of(inflated(run(Cipher.DECRYPT_MODE, key, nonce, rest)));
        } catch (GeneralSecurityException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] deflated(byte[] answer) throws IOException {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var deflating = new DeflaterInputStream(new ByteArrayInputStream(answer), deflater)) {
            return deflating.readAllBytes();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(byte[] deflated) throws IOException {
        try (var inflating = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return inflating.readAllBytes();
        }
    }

    private static byte[] run(int mode, RequestKey key, byte[] nonce, byte[] input) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(input);
    }
}
