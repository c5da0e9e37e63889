package org.unionfed.gateway.routing;

import java.net.URI;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.web.ProblemWriter;
import org.unionfed.gateway.limits.LimitSettings;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestParameter;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

/** Sends {@code /api/<service>/**} to that service, path unchanged. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    private static final String PAGE = "page";

    @Bean
    RouterFunction<ServerResponse> services(
            RoutingSettings settings, LimitSettings limits, RelayToken relayToken, ProblemWriter problems) {
        RouterFunctions.Builder routes = RouterFunctions.route()
                .onError(BusinessException.class, (failure, request) -> problem((BusinessException) failure, problems));
        new TreeMap<>(settings.routes())
                .forEach((service, address) ->
                        routes.add(toService(service, address, relayToken, circuit(service, settings, limits))));
        return routes.build();
    }

    private static RouterFunction<ServerResponse> toService(
            String service, URI address, RelayToken relayToken, RouteCircuit circuit) {
        return route(service)
                .route(path("/api/" + service + "/**"), http())
                .filter(relayToken)
                .filter(circuit)
                .before(ServiceRoutes::withoutPage)
                .before(uri(address))
                .build();
    }

    /** An upload takes as long as its document does, a stream is no answer. */
    private static RouteCircuit circuit(String service, RoutingSettings settings, LimitSettings limits) {
        return new RouteCircuit(
                service,
                settings.circuit(),
                request -> limits.isUpload(request.method().name(), request.path())
                        || settings.isStreamPath(request.path()));
    }

    /** For whom a page speaks is said to the gateway; the services hear it from the token. */
    private static ServerRequest withoutPage(ServerRequest request) {
        return request.param(PAGE).isPresent() ? removeRequestParameter(PAGE).apply(request) : request;
    }

    private static ServerResponse problem(BusinessException refusal, ProblemWriter problems) {
        return ServerResponse.status(
                        HttpStatusCode.valueOf(refusal.code().category().status()))
                .build((request, response) -> {
                    problems.write(refusal, request, response);
                    return null;
                });
    }
}
