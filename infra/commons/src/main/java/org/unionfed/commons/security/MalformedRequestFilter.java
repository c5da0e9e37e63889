package org.unionfed.commons.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.web.filter.OncePerRequestFilter;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.web.ProblemWriter;
import org.unionfed.commons.web.SoundQuery;

/**
 * Looks at all of a request before anybody works on it. The firewall refuses a bad header only when it is read, which
 * may be where nobody can answer for it any more; and what no text may hold comes in by no query either.
 */
class MalformedRequestFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    MalformedRequestFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (String name : Collections.list(request.getHeaderNames())) {
            Collections.list(request.getHeaders(name));
        }
        try {
            SoundQuery.require(request.getQueryString());
        } catch (BusinessException refusal) {
            problems.write(refusal, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
