package org.unionfed.gateway.routing;

import org.springframework.web.servlet.function.ServerRequest;

/** Marks a request that finds out whether a service is well again; it is given little time. */
final class Trial {

    private static final String MARK = Trial.class.getName();

    private Trial() {}

    static void mark(ServerRequest request) {
        request.servletRequest().setAttribute(MARK, true);
    }

    static boolean isMarked(ServerRequest request) {
        return request.servletRequest().getAttribute(MARK) != null;
    }
}
