package org.unionfed.gateway.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.error.ErrorCode;
import org.unionfed.commons.web.ProblemWriter;

/**
 * Refuses, before sessions, rights or limits are looked at, what cannot be understood or could be understood in two
 * ways: so all of these decide on the same path, and none of them stumbles.
 */
final class MalformedRequestFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    MalformedRequestFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ErrorCode> refusal = refusal(request);
        if (refusal.isPresent()) {
            problems.write(refusal.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<ErrorCode> refusal(HttpServletRequest request) {
        if (!RequestTarget.isCanonical(request.getRequestURI())) {
            return Optional.of(RequestError.PATH_NOT_CANONICAL);
        }
        if (!RequestTarget.isReadable(request.getQueryString()) || !hasReadableHeaders(request)) {
            return Optional.of(CommonError.MALFORMED_REQUEST);
        }
        if (!namesMediaTypes(request, HttpHeaders.ACCEPT)) {
            return Optional.of(CommonError.NOT_ACCEPTABLE);
        }
        return namesMediaTypes(request, HttpHeaders.CONTENT_TYPE)
                ? Optional.empty()
                : Optional.of(CommonError.UNSUPPORTED_MEDIA_TYPE);
    }

    /** The firewall would refuse them too, but only when somebody reads them. */
    private static boolean hasReadableHeaders(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .flatMap(name -> Collections.list(request.getHeaders(name)).stream())
                .allMatch(value -> value.codePoints().noneMatch(MalformedRequestFilter::isNoText));
    }

    private static boolean isNoText(int sign) {
        return Character.isISOControl(sign) || !Character.isDefined(sign);
    }

    private static boolean namesMediaTypes(HttpServletRequest request, String header) {
        try {
            MediaType.parseMediaTypes(Collections.list(request.getHeaders(header)));
            return true;
        } catch (InvalidMediaTypeException | InvalidMimeTypeException e) {
            return false;
        }
    }
}
