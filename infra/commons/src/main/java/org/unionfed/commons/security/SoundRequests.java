package org.unionfed.commons.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at all of a request before anybody works on it. The firewall refuses a bad header only when it is read, which
 * may be where nobody can answer for it any more; and a NUL can stand in no text of the database.
 */
class SoundRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (String name : Collections.list(request.getHeaderNames())) {
            Collections.list(request.getHeaders(name));
        }
        String query = request.getQueryString();
        if (query != null && query.contains("%00")) {
            throw new RequestRejectedException("The query holds a NUL");
        }
        chain.doFilter(request, response);
    }
}
