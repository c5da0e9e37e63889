package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.Caller;
import org.unionfed.gateway.limits.Lane.Share;

/**
 * Takes in the whole body of a request before anything is forwarded, up to its limit and in its time. A body that is too
 * large or too slow never reaches a service, and a client that breaks off keeps none waiting.
 */
public class BodyLimitFilter extends OncePerRequestFilter {

    private final LimitSettings settings;
    private final TimeMeter time;
    private final Function<HttpServletRequest, Caller> callers;
    private final BodyIntake intake;

    /**
     * @param callers tells whose request it is, or refuses it with a {@link BusinessException}
     */
    public BodyLimitFilter(
            LimitSettings settings, TimeMeter time, Function<HttpServletRequest, Caller> callers, BodyIntake intake) {
        this.settings = settings;
        this.time = time;
        this.callers = callers;
        this.intake = intake;
    }

    /** Whatever the method: one that usually has no body may bring one all the same. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(StoredBodyRequest.hasBody(request) && request.getRequestURI().startsWith("/api/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<StoredBody> received = receive(request, response);
        if (received.isPresent()) {
            try (StoredBody body = received.get()) {
                chain.doFilter(new StoredBodyRequest(request, body), response);
            }
        }
    }

    /** Documents have their places in the lane for uploads. */
    private Optional<StoredBody> receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String method = request.getMethod();
        String path = request.getRequestURI();
        long limit = settings.bodyLimit(method, path);
        Pace pace = settings.pace(method, path, time);
        return settings.isUpload(method, path)
                ? intake.receive(request, response, limit, pace)
                : intake.receiveInLane(share(request), request, response, limit, pace);
    }

    /** Whoever cannot say whose request it is will be refused by whoever has to know. */
    private Share share(HttpServletRequest request) {
        try {
            return Share.of(callers.apply(request));
        } catch (BusinessException nobodyKnown) {
            return Share.ofStranger(request.getRemoteUser());
        }
    }
}
