package org.unionfed.commons.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.web.ProblemWriter;

/**
 * Makes a POST with an {@code Idempotency-Key} safe to repeat: the same request gets the first one's answer again.
 * Answers that say how things stood at the moment, and failures of ours, are not kept as long as nothing was changed.
 * Where something was, and the answer was lost with its process, failed or is too large to keep, a repetition is told
 * so: it never takes effect a second time.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    private final KeyStore keys;
    private final ProblemWriter problems;
    private final IdempotencySettings settings;
    private final Bulkhead turns;

    IdempotencyFilter(KeyStore keys, ProblemWriter problems, IdempotencySettings settings, Bulkhead turns) {
        this.keys = keys;
        this.turns = turns;
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
        } catch (RuntimeException | ServletException | IOException tooLargeOrBroken) {
            chain.doFilter(request, response); // fails on the same once more and is answered there
            return;
        }
        once(key, hash, request, response, chain);
    }

    private void once(
            RequestKey key, byte[] hash, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var recorded = new ContentCachingResponseWrapper(response);
        boolean inTurn = turns.take();
        try {
            runOrRepeat(IdempotentRun.of(key), hash, request, recorded, chain);
        } finally {
            if (inTurn) {
                turns.giveBack();
            }
        }
        recorded.copyBodyToResponse(); // as fast as the caller takes it, which keeps nobody else waiting
    }

    private void runOrRepeat(
            IdempotentRun run,
            byte[] hash,
            HttpServletRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain)
            throws ServletException, IOException {
        Optional<KeptAnswer> earlier = keys.claim(run, hash);
        if (earlier.isPresent()) {
            earlier.get().write(response);
            return;
        }
        boolean kept = false;
        run.begin(request);
        try {
            chain.doFilter(request, response);
            kept = keep(run, response);
        } finally {
            run.end(request);
            if (!kept) {
                keys.release(run);
            }
        }
    }

    private boolean keep(IdempotentRun run, ContentCachingResponseWrapper response) {
        return response.getStatus() < 500
                && response.getContentSize() <= settings.largestAnswer().toBytes()
                && keys.complete(run, KeptAnswer.of(response, response.getContentAsByteArray()));
    }

    private static boolean isForm(HttpServletRequest request, String kind) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith(kind);
    }
}
