package org.unionfed.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are, and how long the gateway waits for them.
 *
 * @param routes first part of the path behind {@code /api/} to the service's address; those that are not given are
 *     where the list of services says
 * @param connections to one service at the same time, streams of events not counted; more requests wait for one
 * @param streams paths at which services answer with a stream of events
 * @param timeouts how long to wait
 * @param circuit when to stop asking a service for a while
 */
@ConfigurationProperties("unionfed.gateway")
record RoutingSettings(
        @DefaultValue Map<String, URI> routes,
        @DefaultValue("1000") int connections,

        @DefaultValue("/api/notification/inbox/stream") List<String> streams,

        @DefaultValue Timeouts timeouts,
        @DefaultValue Circuit circuit) {

    RoutingSettings {
        Map<String, URI> all = new HashMap<>(ServiceList.usualRoutes());
        all.putAll(routes);
        routes = Map.copyOf(all);
        routes.forEach(RoutingSettings::requireAddress);
        streams = List.copyOf(streams);
    }

    /** Whether a stream of events is to be had there. Paths have only one way to be written by the time this is asked. */
    boolean isStreamPath(String path) {
        return streams.contains(path);
    }

    private static void requireAddress(String name, URI address) {
        if (!name.matches("[a-z][a-z0-9-]*") || address.getHost() == null) {
            throw new IllegalArgumentException(
                    "unionfed.gateway.routes.%s must be an address such as http://localhost:8081".formatted(name));
        }
    }

    /**
     * How long to wait for a service.
     *
     * @param connect to take the connection, or for one to be free
     * @param response to begin its answer, and to go on with it
     * @param trial the same for requests that find out whether a service is well again
     * @param stream how long one stream of events may last before its reader has to ask again
     */
    record Timeouts(
            @DefaultValue("2s") Duration connect,
            @DefaultValue("30s") Duration response,
            @DefaultValue("5s") Duration trial,
            @DefaultValue("10m") Duration stream) {}

    /**
     * When a service counts as broken: no answer, or one with the code SERVICE_UNAVAILABLE.
     *
     * @param window number of latest requests looked at
     * @param minimum requests seen before anything is concluded
     * @param failurePercent share of failures that opens the circuit, 1 to 100
     * @param pause how long the service is left alone then
     * @param trials requests let through after the pause to see whether it is well again
     */
    record Circuit(
            @DefaultValue("20") int window,
            @DefaultValue("10") int minimum,
            @DefaultValue("50") int failurePercent,
            @DefaultValue("10s") Duration pause,
            @DefaultValue("3") int trials) {}
}
