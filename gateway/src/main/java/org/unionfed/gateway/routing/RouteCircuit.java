package org.unionfed.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.function.Predicate;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

/**
 * Stands before one service: asks a second time for what was only read, and stops asking a service that cannot be
 * reached or says itself that it is unavailable, so that its callers get their answer at once and it gets time to
 * recover. What a service refuses to one caller says nothing about the others, and how long an upload or a stream takes
 * says nothing about the service.
 */
final class RouteCircuit implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(RouteCircuit.class);

    private final String service;
    private final CircuitBreaker circuit;
    private final Predicate<ServerRequest> saysNothing;

    /** @param saysNothing requests whose outcome does not count */
    RouteCircuit(String service, RoutingSettings.Circuit settings, Predicate<ServerRequest> saysNothing) {
        this.service = service;
        this.saysNothing = saysNothing;
        this.circuit = CircuitBreaker.of(
                service,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(settings.window())
                        .minimumNumberOfCalls(settings.minimum())
                        .failureRateThreshold(settings.failurePercent())
                        .waitDurationInOpenState(settings.pause())
                        .permittedNumberOfCallsInHalfOpenState(settings.trials())
                        .build());
        circuit.getEventPublisher().onStateTransition(event -> log.warn("{}", event));
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> service) throws Exception {
        if (!circuit.tryAcquirePermission()) {
            throw new BusinessException(CommonError.SERVICE_UNAVAILABLE);
        }
        boolean trial = circuit.getState() == State.HALF_OPEN;
        if (saysNothing.test(request) || (trial && !isRead(request))) {
            circuit.releasePermission();
            return ask(request, service);
        }
        if (trial) {
            Trial.mark(request);
        }
        return askAndNote(request, service);
    }

    private ServerResponse ask(ServerRequest request, HandlerFunction<ServerResponse> service) throws Exception {
        try {
            return askTwiceIfHarmless(request, service);
        } catch (IOException | ResourceAccessException e) {
            throw unavailable(e);
        }
    }

    private ServerResponse askAndNote(ServerRequest request, HandlerFunction<ServerResponse> service) throws Exception {
        long start = System.nanoTime();
        try {
            ServerResponse answer = askTwiceIfHarmless(request, service);
            note(request, System.nanoTime() - start);
            return answer;
        } catch (IOException | ResourceAccessException e) {
            note(e, System.nanoTime() - start);
            throw unavailable(e);
        } catch (Exception e) {
            circuit.releasePermission();
            throw e;
        }
    }

    /** Only what is read, and not after a time-out: who was slow once would be asked twice as much. */
    private static ServerResponse askTwiceIfHarmless(ServerRequest request, HandlerFunction<ServerResponse> service)
            throws Exception {
        try {
            return service.handle(request);
        } catch (IOException | ResourceAccessException e) {
            if (isTimeOut(NestedExceptionUtils.getMostSpecificCause(e)) || !isRead(request)) {
                throw e;
            }
            return service.handle(request);
        }
    }

    private static boolean isRead(ServerRequest request) {
        return request.method().equals(HttpMethod.GET);
    }

    private static boolean isTimeOut(Throwable cause) {
        return cause instanceof SocketTimeoutException
                || cause instanceof HttpTimeoutException
                || cause instanceof ConnectionRequestTimeoutException;
    }

    private void note(ServerRequest request, long nanos) {
        if (UnavailableAnswer.wasSeen(request)) {
            circuit.onError(nanos, NANOSECONDS, new IOException("Says that it is unavailable"));
        } else {
            circuit.onSuccess(nanos, NANOSECONDS);
        }
    }

    /** That all connections to it are in use is not the service's failure. */
    private void note(Exception failure, long nanos) {
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof ConnectionRequestTimeoutException) {
            circuit.releasePermission();
        } else {
            circuit.onError(nanos, NANOSECONDS, failure);
        }
    }

    private BusinessException unavailable(Exception failure) {
        log.warn(
                "{} does not answer: {}",
                service,
                NestedExceptionUtils.getMostSpecificCause(failure).toString());
        return new BusinessException(CommonError.SERVICE_UNAVAILABLE);
    }
}
