package org.unionfed.gateway.routing;

import java.net.http.HttpClient;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/** Asks the services: answers within their time, streams of events for as long as they may last. */
@Component
class UpstreamExchange implements ProxyExchange {

    private final ProxyExchange answers;
    private final ProxyExchange streams;

    UpstreamExchange(RoutingSettings settings, GatewayMvcProperties properties, OpenEventStreams open) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeouts().connect())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.timeouts().response());
        this.answers = new RestClientProxyExchange(
                RestClient.builder().requestFactory(requests).build(), properties);
        this.streams = new EventStreamExchange(client, settings.timeouts(), open);
    }

    @Override
    public ServerResponse exchange(Request request) {
        return (asksForEvents(request) ? streams : answers).exchange(request);
    }

    private static boolean asksForEvents(Request request) {
        return request.getMethod().equals(HttpMethod.GET)
                && request.getHeaders().getAccept().stream()
                        .anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
    }
}
