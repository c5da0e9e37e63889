package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.web.ProblemWriter;
import org.unionfed.gateway.pages.WebClientPaths;

/** Keeps one caller from taking the whole suite: so many requests per minute and account, or address. */
public class RateLimitFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<String> ASKED_BY_SERVERS = List.of("/actuator/health", "/logout/connect/back-channel/");
    private static final int SERVERS_ASK_MORE = 20;

    private final RateLimit users;
    private final RateLimit addresses;
    private final RateLimit servers;
    private final WebClientPaths client;
    private final ProblemWriter problems;

    public RateLimitFilter(LimitSettings settings, TimeMeter time, WebClientPaths client, ProblemWriter problems) {
        this.users = new RateLimit(settings.userRequestsPerMinute(), time);
        this.addresses = new RateLimit(settings.addressRequestsPerMinute(), time);
        this.servers = new RateLimit((long) SERVERS_ASK_MORE * settings.addressRequestsPerMinute(), time);
        this.client = client;
        this.problems = problems;
    }

    /** Pages and their parts are cheap and cached; all else costs, whether it is there or not. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return READING.contains(request.getMethod()) && (client.isFile(path) || client.isPage(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (admits(request, response)) {
            chain.doFilter(request, response);
        } else {
            problems.write(CommonError.TOO_MANY_REQUESTS, request, response);
        }
    }

    /** Takes one request from its caller's, and says in the answer's headers what is left. */
    public boolean admits(HttpServletRequest request, HttpServletResponse response) {
        RateLimit.Verdict verdict = take(request);
        response.setHeader("RateLimit-Limit", Long.toString(verdict.limit()));
        response.setHeader("RateLimit-Remaining", Long.toString(verdict.remaining()));
        response.setHeader("RateLimit-Reset", Long.toString(verdict.resetSeconds()));
        if (!verdict.allowed()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.retrySeconds()));
        }
        return verdict.allowed();
    }

    /** Whoever watches over the gateway, or tells it of ended sessions, is heard whoever else has the same address. */
    private RateLimit.Verdict take(HttpServletRequest request) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller != null && !(caller instanceof AnonymousAuthenticationToken)) {
            return users.take(caller.getName());
        }
        boolean byServer = ASKED_BY_SERVERS.stream().anyMatch(request.getRequestURI()::startsWith);
        return (byServer ? servers : addresses).take(request.getRemoteAddr());
    }
}
