package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.web.ProblemWriter;

/** Keeps one caller from taking the whole suite: so many requests per minute and account, or address. */
public class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimit users;
    private final RateLimit addresses;
    private final ProblemWriter problems;

    public RateLimitFilter(LimitSettings settings, TimeMeter time, ProblemWriter problems) {
        this.users = new RateLimit(settings.userRequestsPerMinute(), time);
        this.addresses = new RateLimit(settings.addressRequestsPerMinute(), time);
        this.problems = problems;
    }

    /** Pages and their parts are cheap and cached; what costs is behind these paths. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !(path.startsWith("/api/") || path.startsWith("/oauth2/") || path.startsWith("/login/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RateLimit.Verdict verdict = take(request);
        response.setHeader("RateLimit-Limit", Long.toString(verdict.limit()));
        response.setHeader("RateLimit-Remaining", Long.toString(verdict.remaining()));
        response.setHeader("RateLimit-Reset", Long.toString(verdict.resetSeconds()));
        if (verdict.allowed()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.retrySeconds()));
            problems.write(CommonError.TOO_MANY_REQUESTS, request, response);
        }
    }

    private RateLimit.Verdict take(HttpServletRequest request) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken
                ? addresses.take(request.getRemoteAddr())
                : users.take(caller.getName());
    }
}
