package org.unionfed.gateway.limits;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.web.ProblemWriter;

/**
 * Takes in what is sent outside of the interface, where nobody needs to be known: small forms, at the pace of all bodies
 * and with places per address.
 */
public class StrangersBodyFilter extends OncePerRequestFilter {

    private static final long LIMIT = 16 * 1024;

    private final LimitSettings settings;
    private final TimeMeter time;
    private final BodyIntake intake;
    private final ProblemWriter problems;

    public StrangersBodyFilter(LimitSettings settings, TimeMeter time, BodyIntake intake, ProblemWriter problems) {
        this.settings = settings;
        this.time = time;
        this.intake = intake;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !StoredBodyRequest.hasBody(request) || request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Lane.Share share = Lane.Share.ofStranger(request.getRemoteAddr());
        Optional<StoredBody> received = intake.receiveInLane(share, request, response, LIMIT, settings.bodyPace(time));
        if (received.isEmpty()) {
            return;
        }
        try (StoredBody body = received.get()) {
            Optional<HttpServletRequest> readable = readable(new StoredBodyRequest(request, body));
            if (readable.isPresent()) {
                chain.doFilter(readable.get(), response);
            } else {
                problems.write(CommonError.MALFORMED_REQUEST, request, response);
            }
        }
    }

    private static Optional<HttpServletRequest> readable(HttpServletRequest request) throws IOException {
        if (!FormRequest.isForm(request)) {
            return Optional.of(request);
        }
        try {
            return Optional.of(new FormRequest(request));
        } catch (HttpMessageNotReadableException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
