package org.unionfed.gateway.routing;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpenEventStreamsTests {

    private final Set<String> living = new TreeSet<>();
    private final List<Set<String>> questions = new ArrayList<>();
    private final OpenEventStreams streams = new OpenEventStreams(this::answer, Runnable::run);

    @Test
    void endsOnlyTheStreamsWhoseSessionIsOver() {
        living.add("ada");
        EventStream first = open("ada");
        EventStream second = open("bob");
        EventStream third = open("bob");

        streams.endWithTheirSessions();

        assertThat(List.of(first, second, third))
                .extracting(EventStream::hasEnded)
                .containsExactly(false, true, true);
    }

    @Test
    void asksOnceForAllAndNothingWhileNobodyListens() {
        streams.endWithTheirSessions();
        assertThat(questions).isEmpty();

        open("ada");
        open("ada");
        open("bob");
        streams.endWithTheirSessions();
        assertThat(questions).containsExactly(Set.of("ada", "bob"));
    }

    @Test
    void forgetsAStreamThatEndedByItself() {
        EventStream stream = open("ada");
        stream.onComplete(new AsyncEvent(browser()));

        streams.endWithTheirSessions();

        assertThat(questions).isEmpty();
    }

    private EventStream open(String session) {
        EventStream stream = new EventStream(browser());
        streams.add(stream, session);
        return stream;
    }

    private Set<String> answer(Set<String> asked) {
        questions.add(asked);
        return asked.stream().filter(living::contains).collect(Collectors.toSet());
    }

    /** Lets everything happen. */
    private static AsyncContext browser() {
        return (AsyncContext) Proxy.newProxyInstance(
                AsyncContext.class.getClassLoader(),
                new Class<?>[] {AsyncContext.class},
                (proxy, method, arguments) -> method.getName().equals("hashCode") ? 1 : null);
    }
}
