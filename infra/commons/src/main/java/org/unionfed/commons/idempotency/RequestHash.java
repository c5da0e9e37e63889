package org.unionfed.commons.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Tells whether two requests ask for the same: by query, the version they change, kind and content. */
final class RequestHash {

    private final MessageDigest digest = RequestKey.sha256();

    private RequestHash(HttpServletRequest request) {
        add(request.getQueryString());
        add(request.getHeader("If-Match"));
    }

    static byte[] of(BufferedRequest request) {
        var hash = new RequestHash(request);
        hash.add(request.getContentType());
        hash.digest.update(request.body());
        return hash.digest.digest();
    }

    /** Part by part: the boundary between parts is made anew each time a browser sends the same form. */
    static byte[] ofParts(HttpServletRequest request) throws IOException, ServletException {
        var hash = new RequestHash(request);
        for (Part part : request.getParts()) {
            hash.add(part.getName());
            hash.add(part.getSubmittedFileName());
            hash.add(part.getContentType());
            hash.add(Long.toString(part.getSize()));
            hash.add(part);
        }
        return hash.digest.digest();
    }

    private void add(@Nullable String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void add(Part part) throws IOException {
        byte[] buffer = new byte[8192];
        try (InputStream content = part.getInputStream()) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }
}
