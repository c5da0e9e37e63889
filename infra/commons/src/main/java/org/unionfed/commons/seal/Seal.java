package org.unionfed.commons.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.List;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Seals bytes before they go to a database: AES-256-GCM, bound to what they are for, so that they can be neither read
 * nor changed nor moved there. A sealed value names its key, so that a new one can be put in front of the old.
 */
public final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Aead aead;

    /**
     * @param keys 32 bytes each, at least one; the first seals, all open
     * @throws IllegalArgumentException for none, and for one of another length
     */
    public Seal(List<byte[]> keys) {
        try {
            this.aead = Keysets.of(keys, Seal::key).getPrimitive(AeadConfig2026.get(), Aead.class);
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

    @AccessesPartialKey // our keys are our own bytes, whatever Tink's form of them
    private static Key key(SecretBytes secret, int id) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(Keysets.KEY_BYTES)
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

    /** Says that sealed bytes cannot be trusted or read. */
    public static final class BrokenSeal extends Exception {

        BrokenSeal(@Nullable Throwable cause) {
            super("Does not open", cause);
        }
    }
}
