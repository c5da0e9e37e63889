package org.unionfed.commons.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer that can be given again.
 *
 * @param status HTTP status
 * @param headers those that belong to the answer, not to the connection
 * @param body the bytes in Base64
 */
record KeptAnswer(int status, Map<String, List<String>> headers, String body) {

    static final String REPLAYED = "Idempotency-Replayed";

    private static final Set<String> KEPT = Set.of("location", "etag", "content-disposition", "content-language");

    /** These say how things stood at that moment; asked again, the answer may be another. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 404, 408, 409, 412, 423, 425, 428, 429);

    boolean isLasting() {
        return !PASSING.contains(status);
    }

    static KeptAnswer of(HttpServletResponse response, byte[] body) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (KEPT.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                headers.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        if (response.getContentType() != null) {
            headers.put("Content-Type", List.of(response.getContentType()));
        }
        return new KeptAnswer(response.getStatus(), headers, Base64.getEncoder().encodeToString(body));
    }

    void write(HttpServletResponse response) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(body);
        response.setStatus(status);
        headers.forEach((name, values) -> values.forEach(it -> response.addHeader(name, it)));
        response.setHeader(REPLAYED, "true");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
