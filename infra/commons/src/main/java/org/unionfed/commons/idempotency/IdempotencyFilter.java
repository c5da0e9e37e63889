package org.unionfed.commons.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.web.ProblemWriter;

/**
 * Makes a POST with an {@code Idempotency-Key} safe to repeat: the same request gets the first one's answer again.
 * Answers that say how things stood at the moment, and failures of ours, are not kept, since nothing was changed. If
 * the process dies between the change and the keeping of its answer, the key is free again after the lease and the
 * change could be made twice; guards of the thing itself (unique keys, versions) stand behind that.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    private final KeyStore keys;
    private final ProblemWriter problems;
    private final IdempotencySettings settings;

    IdempotencyFilter(KeyStore keys, ProblemWriter problems, IdempotencySettings settings) {
        this.keys = keys;
        this.problems = problems;
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(RequestKey.HEADER) == null
                || request.getUserPrincipal() == null
                || isForm(request, "application/x-www-form-urlencoded");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Principal caller = request.getUserPrincipal();
            RequestKey key = RequestKey.of(request, caller, request.getHeader(RequestKey.HEADER));
            answer(key, request, response, chain);
        } catch (BusinessException refusal) {
            problems.write(refusal, request, response);
        }
    }

    private void answer(RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isForm(request, "multipart/")) {
            BufferedRequest buffered = BufferedRequest.of(
                    request, Math.toIntExact(settings.largestRequest().toBytes()));
            once(key, RequestHash.of(buffered), buffered, response, chain);
            return;
        }
        byte[] hash;
        try {
            hash = RequestHash.ofParts(request);
        } catch (IllegalStateException | ServletException | IOException tooLargeOrBroken) {
            chain.doFilter(request, response); // fails on the same once more and is answered there
            return;
        }
        once(key, hash, request, response, chain);
    }

    private void once(
            RequestKey key, byte[] hash, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID run = UUID.randomUUID();
        Optional<KeptAnswer> earlier = keys.claim(key, hash, run);
        if (earlier.isPresent()) {
            earlier.get().write(response);
            return;
        }
        var recorded = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, recorded);
            kept = keep(key, run, recorded);
        } finally {
            if (!kept) {
                keys.release(key, run);
            }
        }
        recorded.copyBodyToResponse();
    }

    private boolean keep(RequestKey key, UUID run, ContentCachingResponseWrapper response) {
        boolean keepable = KeptAnswer.isLasting(response.getStatus())
                && response.getContentSize() <= settings.largestAnswer().toBytes();
        if (keepable) {
            keys.complete(key, run, KeptAnswer.of(response, response.getContentAsByteArray()));
        }
        return keepable;
    }

    private static boolean isForm(HttpServletRequest request, String kind) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith(kind);
    }
}
