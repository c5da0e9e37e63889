package org.unionfed.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.web.ProblemWriter;
import org.unionfed.gateway.limits.Lane.Share;
import org.unionfed.gateway.limits.LimitSettings.UploadPath;

/**
 * Sends uploads through their own lane, from before their first byte is received until they are answered. Whoever has no
 * role that may upload there gets no place: the service would refuse them too, but only once it had the document.
 */
public class UploadLaneFilter extends OncePerRequestFilter {

    private final LimitSettings settings;
    private final Lane lane;
    private final Function<HttpServletRequest, Caller> callers;
    private final ProblemWriter problems;

    /**
     * @param callers tells whose request it is, or refuses it with a {@link BusinessException}
     */
    public UploadLaneFilter(
            LimitSettings settings, Function<HttpServletRequest, Caller> callers, ProblemWriter problems) {
        this.settings = settings;
        this.lane = new Lane(settings.uploadsAtOnce(), settings.uploadsPerCaller(), settings.uploadsPerSchool());
        this.callers = callers;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<UploadPath> upload = settings.upload(request.getMethod(), request.getRequestURI());
        if (upload.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Caller caller;
        try {
            caller = callers.apply(request);
            caller.requireAny(upload.get().roles().toArray(Role[]::new));
        } catch (BusinessException refusal) {
            problems.write(refusal, request, response);
            return;
        }
        enter(Share.of(caller), request, response, chain);
    }

    private void enter(Share share, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (lane.enter(share)) {
            case TAKEN -> {
                try {
                    chain.doFilter(request, response);
                } finally {
                    lane.leave(share);
                }
            }
            case CALLER_HAS_ENOUGH -> refuse(LimitError.TOO_MANY_UPLOADS, request, response);
            case SCHOOL_HAS_ENOUGH -> refuse(LimitError.TOO_MANY_UPLOADS_OF_SCHOOL, request, response);
            case ALL_TAKEN -> refuse(LimitError.UPLOADS_BUSY, request, response);
        }
    }

    private void refuse(LimitError code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Lane.SECONDS_TO_WAIT);
        problems.write(code, request, response);
    }
}
