package org.unionfed.commons.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.regex.Pattern;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.FieldError;

/**
 * One caller's key for one path. Only digests of it are stored: one to find the row, another, which the row does not
 * give away, to seal the answer.
 *
 * @param caller the token's subject
 * @param path method and path
 * @param key what the client chose
 */
record RequestKey(String caller, String path, String key) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern SANE = Pattern.compile("[\\x21-\\x7e]{1,128}");

    /** Reads the header, with or without quotes; anything but 1 to 128 visible ASCII characters is refused. */
    static RequestKey of(HttpServletRequest request, Principal caller, String header) {
        String key = header.strip();
        if (key.length() > 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (!SANE.matcher(key).matches()) {
            throw BusinessException.invalid(new FieldError(HEADER, "INVALID_KEY"));
        }
        return new RequestKey(caller.getName(), request.getMethod() + " " + request.getRequestURI(), key);
    }

    /** Finds the row; 32 bytes. */
    byte[] id() {
        return digest("id");
    }

    /** Seals the answer; 32 bytes. */
    byte[] secret() {
        return digest("secret");
    }

    private byte[] digest(String purpose) {
        String text = String.join("\n", purpose, caller, path, key);
        return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
