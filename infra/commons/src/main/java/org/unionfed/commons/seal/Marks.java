package org.unionfed.commons.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Makes marks of texts and knows them again: HMAC-SHA-256, bound to what they are for. A mark tells nothing of its text,
 * and nobody without a key can make it.
 */
public final class Marks {

    private static final int MARK_BYTES = 18;

    private final Mac mac;

    /**
     * @param keys 32 bytes each, at least one; marks are made with the first and known by all
     * @throws IllegalArgumentException for none, and for one of another length
     */
    public Marks(List<byte[]> keys) {
        try {
            this.mac = Keysets.of(keys, Marks::key).getPrimitive(MacConfig2026.get(), Mac.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot make marks", impossible);
        }
    }

    /** The mark of this text for this purpose; {@value #MARK_BYTES} bytes. */
    public byte[] of(byte[] text, String purpose) {
        try {
            return mac.computeMac(marked(text, purpose));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot make marks", impossible);
        }
    }

    /** Whether any of our keys gives this mark. */
    public boolean isMark(byte[] mark, byte[] text, String purpose) {
        try {
            mac.verifyMac(mark, marked(text, purpose));
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

    @AccessesPartialKey // our keys are our own bytes, whatever Tink's form of them
    private static Key key(SecretBytes secret, int id) throws GeneralSecurityException {
        var parameters = HmacParameters.builder()
                .setKeySizeBytes(Keysets.KEY_BYTES)
                .setTagSizeBytes(MARK_BYTES)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
        return HmacKey.builder().setParameters(parameters).setKeyBytes(secret).build();
    }
}
