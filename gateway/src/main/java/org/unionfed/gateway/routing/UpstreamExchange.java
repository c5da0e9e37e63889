package org.unionfed.gateway.routing;

import java.net.http.HttpClient;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/** Asks the services: answers within their time, streams of events for as long as they may last. */
@Component
class UpstreamExchange implements ProxyExchange {

    /** Shorter than a service keeps a connection open that nobody uses. */
    private static final Duration IDLE = Duration.ofSeconds(15);

    private final ProxyExchange answers;
    private final ProxyExchange streams;

    UpstreamExchange(RoutingSettings settings, GatewayMvcProperties properties, OpenEventStreams open) {
        HttpClient forStreams = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeouts().connect())
                .build();
        var requests = new HttpComponentsClientHttpRequestFactory(forAnswers(settings));
        this.answers = new RestClientProxyExchange(
                RestClient.builder().requestFactory(requests).build(), properties);
        this.streams = new EventStreamExchange(forStreams, settings.timeouts(), open);
    }

    /**
     * One that waits on the thread of the request: handing each to other threads and back costs more than the request.
     * It follows, keeps, repeats and unpacks nothing by itself; one caller's cookies are never sent for another.
     */
    private static CloseableHttpClient forAnswers(RoutingSettings settings) {
        RoutingSettings.Timeouts timeouts = settings.timeouts();
        PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(settings.connections())
                .setMaxConnTotal(
                        settings.connections() * Math.max(1, settings.routes().size()))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(timeouts.connect()))
                        .setSocketTimeout(Timeout.of(timeouts.response()))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(timeouts.connect()))
                        .setResponseTimeout(Timeout.of(timeouts.response()))
                        .build())
                .evictIdleConnections(TimeValue.of(IDLE))
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
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
