package org.unionfed.gateway.routing;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Lets only those request headers through to a service that mean something to it. Cookies, addresses claimed by the
 * client and whatever else somebody may invent stay outside.
 */
@Component
class ForwardedHeaders implements RequestHttpHeadersFilter {

    private static final Set<String> MEANT_FOR_SERVICES = Set.of(
            "accept",
            "accept-language",
            "authorization",
            "cache-control",
            "content-disposition",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "last-event-id",
            "range",
            "traceparent",
            "tracestate",
            "user-agent",
            "x-request-id");

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        HttpHeaders forwarded = new HttpHeaders();
        received.forEach((name, values) -> {
            if (MEANT_FOR_SERVICES.contains(name.toLowerCase(Locale.ROOT))) {
                forwarded.addAll(name, values);
            }
        });
        return forwarded;
    }
}
