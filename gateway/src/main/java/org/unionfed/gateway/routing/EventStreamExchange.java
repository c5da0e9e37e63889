package org.unionfed.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.CollectionUtils;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a stream of events on as it comes. Only the head of the answer is waited for; after that no thread belongs to
 * the stream, so that many people can keep one open. It ends with the session it was asked for in, and in any case after
 * a while: then its reader asks again, with rights that are looked at afresh.
 */
final class EventStreamExchange implements ProxyExchange {

    private final HttpClient client;
    private final RoutingSettings.Timeouts timeouts;
    private final OpenEventStreams open;

    EventStreamExchange(HttpClient client, RoutingSettings.Timeouts timeouts, OpenEventStreams open) {
        this.client = client;
        this.timeouts = timeouts;
        this.open = open;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer = ask(request);
        HttpHeaders headers =
                new HttpHeaders(CollectionUtils.toMultiValueMap(answer.headers().map()));
        ServerResponse response = GatewayServerResponse.status(answer.statusCode())
                .build((servletRequest, servletResponse) -> {
                    servletResponse.flushBuffer();
                    answer.body().subscribe(streamTo(servletRequest));
                    return null;
                });
        Head head = new Head(HttpStatusCode.valueOf(answer.statusCode()), headers);
        request.getResponseConsumers().forEach(it -> it.accept(head, response));
        return response;
    }

    private EventStream streamTo(HttpServletRequest browser) {
        var async = browser.startAsync();
        async.setTimeout(timeouts.stream().toMillis());
        EventStream stream = new EventStream(async);
        async.addListener(stream);
        HttpSession session = browser.getSession(false);
        if (session != null) { // a machine has none, its token says how long it may listen
            open.add(stream, session.getId());
        }
        return stream;
    }

    private HttpResponse<Flow.Publisher<List<ByteBuffer>>> ask(Request request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(Objects.requireNonNull(request.getUri()))
                .timeout(timeouts.response())
                .GET();
        request.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) { // whoever listens has nothing to say
                values.forEach(value -> builder.header(name, value));
            }
        });
        try {
            return client.send(builder.build(), BodyHandlers.ofPublisher());
        } catch (IOException e) {
            throw new ResourceAccessException("No stream from " + request.getUri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResourceAccessException("Interrupted", new IOException(e));
        }
    }

    /** The first part of a service's answer, as the gateway's filters want to see it. */
    private record Head(HttpStatusCode status, HttpHeaders headers) implements Response {

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
