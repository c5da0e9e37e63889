package org.unionfed.gateway.routing;

import java.net.http.HttpClient;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
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
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;

/** Asks the services: answers within their time, streams of events for as long as they may last. */
@Component
class UpstreamExchange implements ProxyExchange {

    /** Shorter than a service keeps a connection open that nobody uses. */
    private static final Duration IDLE = Duration.ofSeconds(15);

    private final RoutingSettings settings;
    private final ProxyExchange answers;
    private final ProxyExchange trials;
    private final ProxyExchange streams;

    UpstreamExchange(RoutingSettings settings, GatewayMvcProperties properties, OpenEventStreams open) {
        HttpClient forStreams = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeouts().connect())
                .build();
        CloseableHttpClient http = forAnswers(settings);
        this.settings = settings;
        this.answers = within(settings.timeouts().response(), http, properties);
        this.trials = within(settings.timeouts().trial(), http, properties);
        this.streams = new EventStreamExchange(forStreams, settings.timeouts(), open);
    }

    private static ProxyExchange within(Duration time, CloseableHttpClient http, GatewayMvcProperties properties) {
        var requests = new HttpComponentsClientHttpRequestFactory(http);
        requests.setReadTimeout(time);
        return new RestClientProxyExchange(
                RestClient.builder().requestFactory(requests).build(), properties);
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
                .addResponseInterceptorFirst(UpstreamExchange::refuseStreams)
                .evictIdleConnections(TimeValue.of(IDLE))
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    /** One on another path would hold a connection and a thread, and nobody would end it with its session. */
    private static void refuseStreams(HttpResponse answer, EntityDetails body, HttpContext context)
            throws HttpException {
        if (body != null && body.getContentType() != null && isStream(body.getContentType())) {
            throw new HttpException("A stream of events on a path that is not among unionfed.gateway.streams");
        }
    }

    private static boolean isStream(String contentType) {
        return contentType.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    @Override
    public ServerResponse exchange(Request request) {
        if (settings.isStreamPath(request.getServerRequest().path())) {
            requireReading(request);
            return streams.exchange(request);
        }
        ServerResponse answer = (Trial.isMarked(request.getServerRequest()) ? trials : answers).exchange(request);
        UnavailableAnswer.look(request.getServerRequest(), answer);
        return answer;
    }

    private static void requireReading(Request request) {
        if (!request.getMethod().equals(HttpMethod.GET)) {
            throw new BusinessException(CommonError.METHOD_NOT_ALLOWED);
        }
    }
}
