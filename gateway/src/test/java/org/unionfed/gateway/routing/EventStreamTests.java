package org.unionfed.gateway.routing;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventStreamTests {

    private final List<String> touched = new ArrayList<>();
    private final AsyncContext browser = (AsyncContext) Proxy.newProxyInstance(
            AsyncContext.class.getClassLoader(), new Class<?>[] {AsyncContext.class}, (proxy, method, arguments) -> {
                touched.add(method.getName());
                throw new IllegalStateException("nobody is there");
            });
    private final EventStream stream = new EventStream(browser);

    @Test
    void touchesNothingOnceTheRequestIsOver() {
        stream.onComplete(new AsyncEvent(browser));

        stream.onNext(List.of(ByteBuffer.wrap(new byte[] {1})));
        stream.onComplete();
        stream.onError(new IllegalStateException("the service has gone"));

        assertThat(touched).isEmpty();
    }

    @Test
    void endsTheRequestWithTheService() {
        try {
            stream.onComplete();
        } catch (IllegalStateException nobodyIsThere) {
            assertThat(nobodyIsThere).hasMessage("nobody is there");
        }

        assertThat(touched).containsExactly("complete");
    }
}
