package org.unionfed.bench.suite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids as PostgreSQL makes them with {@code md5(text)::uuid}. */
final class Md5 {

    private Md5() {}

    static UUID uuid(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            ByteBuffer bytes = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
