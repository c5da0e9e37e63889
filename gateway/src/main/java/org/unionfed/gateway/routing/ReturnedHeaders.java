package org.unionfed.gateway.routing;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes out of a service's answer what only the gateway may say, and addresses that exist only behind it. */
@Component
class ReturnedHeaders implements ResponseHttpHeadersFilter {

    private static final Set<String> FOR_THE_GATEWAY_TO_SAY =
            Set.of("set-cookie", "server", "x-powered-by", "strict-transport-security", "alt-svc");

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        HttpHeaders returned = new HttpHeaders();
        answered.forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!FOR_THE_GATEWAY_TO_SAY.contains(lower) && !lower.startsWith("access-control-")) {
                returned.addAll(name, values);
            }
        });
        URI location = answered.getLocation();
        if (location != null) {
            returned.setLocation(withoutHost(location));
        }
        return returned;
    }

    /** Of several slashes at the start one stays, as what follows two would be a host. */
    private static URI withoutHost(URI location) {
        String path = location.getRawPath().replaceFirst("^/+", "/");
        String query = location.getRawQuery();
        return URI.create(path + (query == null ? "" : "?" + query));
    }
}
