package org.unionfed.commons.seal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;

/** Puts our keys, which are bytes, into Tink's form: the first is the one in use, the others are still understood. */
final class Keysets {

    /** Length of a key. */
    static final int KEY_BYTES = 32;

    private Keysets() {}

    /**
     * @throws IllegalArgumentException for no keys, and for one that has not {@value #KEY_BYTES} bytes
     */
    static KeysetHandle of(List<byte[]> keys, KeyMaker maker) throws GeneralSecurityException {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A seal needs at least one key");
        }
        var keyset = KeysetHandle.newBuilder();
        for (int place = 0; place < keys.size(); place++) {
            byte[] bytes = keys.get(place);
            requireLength(bytes);
            int id = idOf(bytes);
            SecretBytes secret = SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get());
            var entry = KeysetHandle.importKey(maker.make(secret, id)).withFixedId(id);
            keyset.addEntry(place == 0 ? entry.makePrimary() : entry);
        }
        return keyset.build();
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

    /** Makes a key of one kind. */
    interface KeyMaker {
        Key make(SecretBytes secret, int id) throws GeneralSecurityException;
    }
}
