package org.unionfed.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.web.ProblemWriter;

/**
 * Refuses what a browser sends at another site's wish. Browsers say where a request comes from, and no page can make
 * them say something else; whoever says nothing is no browser of today and is judged by the tokens alone.
 */
final class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final ProblemWriter problems;

    SameOriginFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HARMLESS.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (comesFromUs(request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(CommonError.NOT_ALLOWED, request, response);
        }
    }

    private static boolean comesFromUs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null ? OURS.contains(site) : isOurs(request.getHeader(HttpHeaders.ORIGIN), request);
    }

    /** The scheme is left aside: in front of a gateway may be somebody who speaks TLS for it. */
    private static boolean isOurs(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return true;
        }
        String host = origin.replaceFirst("^https?://", "");
        return host.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                || host.equalsIgnoreCase(request.getServerName())
                || host.equalsIgnoreCase(request.getServerName() + ":" + request.getServerPort());
    }
}
