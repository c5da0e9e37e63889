package org.unionfed.commons.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Seals bytes before they go to a database: AES-256-GCM, bound to what they are for, so that they can be neither read
 * nor changed nor moved there. A sealed value names its key, so that a new one can be put in front of the old.
 */
public final class Seal {

    /** Length of a key. */
    public static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int MARK_BYTES = 18;

    private final Aead aead;
    private final Mac marks;

    /**
     * @param keys {@value #KEY_BYTES} bytes each, at least one; the first seals, all open
     * @throws IllegalArgumentException for none, and for one of another length
     */
    public Seal(List<byte[]> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A seal needs at least one key");
        }
        keys.forEach(Seal::requireLength);
        try {
            this.aead = keyset(keys, Seal::sealingKey).getPrimitive(AeadConfig2026.get(), Aead.class);
            this.marks = keyset(keys, Seal::markingKey).getPrimitive(MacConfig2026.get(), Mac.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot seal", impossible);
        }
    }

    /** Seals with the first key; only {@link #open} with the same purpose gives the bytes back. */
    public byte[] close(byte[] plain, String purpose) {
        try {
            return aead.encrypt(plain, purpose.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot seal", impossible);
        }
    }

    /** Opens what was sealed for this purpose; {@link BrokenSeal} when no key fits or anything was changed. */
    public byte[] open(byte[] closed, String purpose) throws BrokenSeal {
        try {
            return aead.decrypt(closed, purpose.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal(e);
        }
    }

    /** A mark under the first key that only we can make for this text and purpose, and that tells nothing of it; 18 bytes. */
    public byte[] mark(byte[] text, String purpose) {
        try {
            return marks.computeMac(marked(text, purpose));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot make marks", impossible);
        }
    }

    /** Whether any of our keys gives this mark. */
    public boolean isMark(byte[] mark, byte[] text, String purpose) {
        try {
            marks.verifyMac(mark, marked(text, purpose));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] marked(byte[] text, String purpose) {
        byte[] before = (purpose + ":").getBytes(UTF_8);
        return ByteBuffer.allocate(before.length + text.length)
                .put(before)
                .put(text)
                .array();
    }

    private static KeysetHandle keyset(List<byte[]> keys, KeyMaker maker) throws GeneralSecurityException {
        var keyset = KeysetHandle.newBuilder();
        for (int place = 0; place < keys.size(); place++) {
            byte[] bytes = keys.get(place);
            var entry = KeysetHandle.importKey(maker.make(secret(bytes), idOf(bytes)))
                    .withFixedId(idOf(bytes));
            keyset.addEntry(place == 0 ? entry.makePrimary() : entry);
        }
        return keyset.build();
    }

    @AccessesPartialKey // our keys are our own bytes, whatever Tink's form of them
    private static Key sealingKey(SecretBytes secret, int id) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(NONCE_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(secret)
                .setIdRequirement(id)
                .build();
    }

    @AccessesPartialKey
    private static Key markingKey(SecretBytes secret, int id) throws GeneralSecurityException {
        var parameters = HmacParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setTagSizeBytes(MARK_BYTES)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
        return HmacKey.builder().setParameters(parameters).setKeyBytes(secret).build();
    }

    private static SecretBytes secret(byte[] key) {
        return SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
    }

    /** The same wherever the key is the same. */
    private static int idOf(byte[] key) throws GeneralSecurityException {
        return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key)).getInt();
    }

    private static void requireLength(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key must have %d bytes, but has %d".formatted(KEY_BYTES, key.length));
        }
    }

    private interface KeyMaker {
        Key make(SecretBytes secret, int id) throws GeneralSecurityException;
    }

    /** Says that sealed bytes cannot be trusted or read. */
    public static final class BrokenSeal extends Exception {

        BrokenSeal(@Nullable Throwable cause) {
            super("Does not open", cause);
        }
    }
}
