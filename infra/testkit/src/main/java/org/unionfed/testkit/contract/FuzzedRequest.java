package org.unionfed.testkit.contract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One bad request, ready to be sent. */
public final class FuzzedRequest {

    private static final int READABLE = 300;

    private final String operation;
    private final String method;
    private final URI uri;
    private final Map<String, String> headers;
    private final @Nullable String contentType;
    private final byte[] body;

    FuzzedRequest(
            String operation,
            String method,
            URI uri,
            Map<String, String> headers,
            @Nullable String contentType,
            byte[] body) {
        this.operation = operation;
        this.method = method;
        this.uri = uri;
        this.headers = Map.copyOf(headers);
        this.contentType = contentType;
        this.body = body;
    }

    /** The HTTP method, in capitals. */
    public String method() {
        return method;
    }

    public URI uri() {
        return uri;
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** What the body says it is; none where the operation takes no body. */
    public @Nullable String contentType() {
        return contentType;
    }

    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        String text = contentType == null ? "" : cut(new String(body, StandardCharsets.UTF_8));
        return "%s: %s %s %s %s %s".formatted(operation, method, cut(uri.toString()), headers, contentType, text);
    }

    private static String cut(String text) {
        return text.length() > READABLE ? text.substring(0, READABLE) + "… (" + text.length() + ")" : text;
    }
}
