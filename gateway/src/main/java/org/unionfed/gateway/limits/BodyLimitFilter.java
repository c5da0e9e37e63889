package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.web.ProblemWriter;

/**
 * Takes in the whole body of a request before anything is forwarded, up to its limit and in its time. A body that is too
 * large or too slow never reaches a service, and a client that breaks off keeps none waiting.
 */
public class BodyLimitFilter extends OncePerRequestFilter {

    private final LimitSettings settings;
    private final TimeMeter time;
    private final ProblemWriter problems;

    public BodyLimitFilter(LimitSettings settings, TimeMeter time, ProblemWriter problems) {
        this.settings = settings;
        this.time = time;
        this.problems = problems;
    }

    /** Whatever the method: one that usually has no body may bring one all the same. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean hasBody =
                request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        return !(hasBody && request.getRequestURI().startsWith("/api/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = settings.bodyLimit(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            tooLarge(limit, request, response);
            return;
        }
        try (StoredBody body =
                StoredBody.read(request.getInputStream(), limit, settings.pace(request.getRequestURI(), time))) {
            if (body.complete()) {
                chain.doFilter(new StoredBodyRequest(request, body), response);
            } else {
                tooLarge(limit, request, response);
            }
        } catch (StoredBody.TooSlow e) {
            problems.write(LimitError.BODY_TOO_SLOW, request, response);
        }
    }

    private void tooLarge(long limit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(new BusinessException(CommonError.TOO_LARGE).with("limit", limit), request, response);
    }
}
