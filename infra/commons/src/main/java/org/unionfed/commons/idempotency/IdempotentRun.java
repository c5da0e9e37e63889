package org.unionfed.commons.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * One attempt at a request with a key. It travels as an attribute of the request, so that the transactions this
 * request opens find it.
 *
 * @param key the caller's key
 * @param id tells this attempt from others under the same key
 */
record IdempotentRun(RequestKey key, UUID id) {

    private static final String ATTRIBUTE = IdempotentRun.class.getName();

    static IdempotentRun of(RequestKey key) {
        return new IdempotentRun(key, UUID.randomUUID());
    }

    /** The attempt this thread works for; none outside of requests, and in those without a key. */
    static @Nullable IdempotentRun current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? null
                : (IdempotentRun) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    void begin(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    void end(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }

    /** From here on transactions are none of this attempt's. */
    void pause(RequestAttributes request) {
        request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    void resume(RequestAttributes request) {
        request.setAttribute(ATTRIBUTE, this, RequestAttributes.SCOPE_REQUEST);
    }
}
