package org.unionfed.gateway.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Judges path and query as they were sent. A path has one way to be written: whoever compares it encoded and whoever
 * compares it decoded then see the same, in the gateway and in the services behind it.
 */
final class RequestTarget {

    /** Empty and dot segments, parameters, and what would mean something else if it were decoded once more. */
    private static final Pattern MISLEADING = Pattern.compile("//|/\\.{1,2}(/|$)|[;%\\\\\\p{Cc}]");

    private RequestTarget() {}

    /** Whether a path is written in the one way it can be; the digits of its codes may be small letters. */
    static boolean isCanonical(String path) {
        try {
            String decoded = UriUtils.decode(path, UTF_8);
            return decoded.startsWith("/")
                    && !MISLEADING.matcher(decoded).find()
                    && UriUtils.encodePath(decoded, UTF_8).equalsIgnoreCase(path);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a query can be decoded, and holds no NUL. */
    static boolean isReadable(@Nullable String query) {
        if (query == null) {
            return true;
        }
        try {
            byte[] bytes = UriUtils.decode(query, ISO_8859_1).getBytes(ISO_8859_1);
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().noneMatch(it -> it == 0);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return false;
        }
    }
}
