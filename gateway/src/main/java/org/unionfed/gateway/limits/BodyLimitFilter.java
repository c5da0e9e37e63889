package org.unionfed.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.web.ProblemWriter;

/**
 * Takes in the whole body of a request before anything is forwarded, up to its limit. A body that is too large never
 * reaches a service, and a client that sends slowly or breaks off keeps none waiting.
 */
public class BodyLimitFilter extends OncePerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final LimitSettings settings;
    private final ProblemWriter problems;

    public BodyLimitFilter(LimitSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getRequestURI().startsWith("/api/") && WITH_BODY.contains(request.getMethod()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = settings.bodyLimit(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            refuse(request, response, limit);
            return;
        }
        try (StoredBody body = StoredBody.read(request.getInputStream(), limit)) {
            if (body.complete()) {
                chain.doFilter(new StoredBodyRequest(request, body), response);
            } else {
                refuse(request, response, limit);
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long limit) throws IOException {
        problems.write(new BusinessException(CommonError.TOO_LARGE).with("limit", limit), request, response);
    }
}
