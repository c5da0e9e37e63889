package org.unionfed.commons.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.error.FieldError;

/**
 * Reads a query to its end before anybody works with it: what is no UTF-8, is encoded badly or holds characters that no
 * text may have is refused. Servers differ in what they make of such, and some of them fail on it.
 */
public final class SoundQuery {

    private SoundQuery() {}

    /** Refuses with VALIDATION_FAILED for the parameter at fault, or MALFORMED_REQUEST where even its name is. */
    public static void require(@Nullable String query) {
        if (query == null) {
            return;
        }
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!isSound(name)) {
                throw new BusinessException(CommonError.MALFORMED_REQUEST);
            }
            if (!isSound(pair.substring(equals + 1))) {
                throw BusinessException.invalid(new FieldError(name, "FORBIDDEN_CHARACTER"));
            }
        }
    }

    private static boolean isSound(String encoded) {
        try {
            return SoundText.isSound(decoded(encoded));
        } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return false;
        }
    }

    private static String decoded(String encoded) throws CharacterCodingException {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                bytes.writeBytes(encoded.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString();
    }
}
