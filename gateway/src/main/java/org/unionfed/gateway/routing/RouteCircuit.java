package org.unionfed.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Set;
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
 * Stands before one service: asks a second time for what was only read, and stops asking a service that fails, so that
 * its callers get their answer at once and it gets time to recover. The service's own answers pass unchanged.
 */
final class RouteCircuit implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(RouteCircuit.class);
    private static final Set<Integer> CANNOT_WORK = Set.of(502, 503, 504);

    private final String service;
    private final CircuitBreaker circuit;

    RouteCircuit(String service, RoutingSettings.Circuit settings) {
        this.service = service;
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
        long start = System.nanoTime();
        try {
            ServerResponse answer = askTwiceIfHarmless(request, service);
            note(answer, System.nanoTime() - start);
            return answer;
        } catch (IOException | ResourceAccessException e) {
            circuit.onError(System.nanoTime() - start, NANOSECONDS, e);
            log.warn(
                    "{} does not answer: {}",
                    this.service,
                    NestedExceptionUtils.getMostSpecificCause(e).toString());
            throw new BusinessException(CommonError.SERVICE_UNAVAILABLE);
        } catch (Exception e) {
            circuit.releasePermission();
            throw e;
        }
    }

    /** Only GET, and not after a time-out: who was slow once would be asked twice as much. */
    private static ServerResponse askTwiceIfHarmless(ServerRequest request, HandlerFunction<ServerResponse> service)
            throws Exception {
        try {
            return service.handle(request);
        } catch (IOException | ResourceAccessException e) {
            if (isTimeOut(NestedExceptionUtils.getMostSpecificCause(e))
                    || !request.method().equals(HttpMethod.GET)) {
                throw e;
            }
            return service.handle(request);
        }
    }

    private static boolean isTimeOut(Throwable cause) {
        return cause instanceof SocketTimeoutException || cause instanceof HttpTimeoutException;
    }

    private void note(ServerResponse answer, long nanos) {
        int status = answer.statusCode().value();
        if (CANNOT_WORK.contains(status)) {
            circuit.onError(nanos, NANOSECONDS, new IOException("Status " + status));
        } else {
            circuit.onSuccess(nanos, NANOSECONDS);
        }
    }
}
