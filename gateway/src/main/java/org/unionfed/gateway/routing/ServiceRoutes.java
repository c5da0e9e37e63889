package org.unionfed.gateway.routing;

import java.net.URI;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.web.ProblemWriter;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

/** Sends {@code /api/<service>/**} to that service, path unchanged. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    @Bean
    RouterFunction<ServerResponse> services(RoutingSettings settings, RelayToken relayToken, ProblemWriter problems) {
        RouterFunctions.Builder routes = RouterFunctions.route()
                .onError(BusinessException.class, (failure, request) -> problem((BusinessException) failure, problems));
        new TreeMap<>(settings.routes())
                .forEach((service, address) -> routes.add(toService(service, address, relayToken, settings)));
        return routes.build();
    }

    private static RouterFunction<ServerResponse> toService(
            String service, URI address, RelayToken relayToken, RoutingSettings settings) {
        return route(service)
                .route(path("/api/" + service + "/**"), http())
                .filter(relayToken)
                .filter(new RouteCircuit(service, settings.circuit()))
                .before(uri(address))
                .build();
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
