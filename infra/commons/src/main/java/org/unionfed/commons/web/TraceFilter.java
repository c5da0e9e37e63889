package org.unionfed.commons.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.trace.Trace;

/**
 * Gives every request an id and a trace: the client's where it sent a sane one. The answer names the id, and what
 * stands behind (a gateway's proxy for example) sees both as if the client had sent them.
 */
class TraceFilter extends OncePerRequestFilter {

    static final String REQUEST_ID = "X-Request-Id";
    static final String TRACEPARENT = "traceparent";
    private static final String TRACE = TraceFilter.class.getName() + ".trace";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Trace trace = traceOf(request);
        response.setHeader(REQUEST_ID, trace.correlationId());
        trace.begin();
        try {
            chain.doFilter(new TracedRequest(request, trace), response);
        } finally {
            Trace.end();
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Later dispatches of a request belong to the trace it began with. */
    private static Trace traceOf(HttpServletRequest request) {
        if (request.getAttribute(TRACE) instanceof Trace begun) {
            return begun;
        }
        Trace trace = Trace.continuing(request.getHeader(REQUEST_ID), request.getHeader(TRACEPARENT));
        request.setAttribute(TRACE, trace);
        return trace;
    }

    /** A request whose headers name the trace. */
    private static class TracedRequest extends HttpServletRequestWrapper {

        private final Map<String, String> ours = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        TracedRequest(HttpServletRequest request, Trace trace) {
            super(request);
            ours.put(REQUEST_ID, trace.correlationId());
            ours.put(TRACEPARENT, trace.traceparent());
        }

        @Override
        public @Nullable String getHeader(String name) {
            String value = ours.get(name);
            return value != null ? value : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            String value = ours.get(name);
            return value != null ? Collections.enumeration(Set.of(value)) : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            Set<String> names = new LinkedHashSet<>(ours.keySet());
            Collections.list(super.getHeaderNames()).stream()
                    .filter(it -> !ours.containsKey(it))
                    .forEach(names::add);
            return Collections.enumeration(names);
        }
    }
}
