package org.unionfed.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.web.ProblemWriter;

/** Sends uploads through their own lane, from before their first byte is received until they are answered. */
public class UploadLaneFilter extends OncePerRequestFilter {

    private static final String SECONDS_TO_WAIT = "5";

    private final LimitSettings settings;
    private final UploadLane lane;
    private final ProblemWriter problems;

    public UploadLaneFilter(LimitSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.lane = new UploadLane(settings.uploadsAtOnce(), settings.uploadsPerCaller());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod()) && settings.isUploadPath(request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        String name = caller == null ? request.getRemoteAddr() : caller.getName();
        switch (lane.enter(name)) {
            case TAKEN -> pass(name, request, response, chain);
            case CALLER_HAS_ENOUGH -> refuse(LimitError.TOO_MANY_UPLOADS, request, response);
            case ALL_TAKEN -> refuse(LimitError.UPLOADS_BUSY, request, response);
        }
    }

    private void pass(String name, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            lane.leave(name);
        }
    }

    private void refuse(LimitError code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        problems.write(code, request, response);
    }
}
