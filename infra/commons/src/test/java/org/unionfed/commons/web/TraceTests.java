package org.unionfed.commons.web;

import java.util.Collections;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.unionfed.commons.trace.Trace;

import static org.assertj.core.api.Assertions.assertThat;

class TraceTests {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicReference<jakarta.servlet.http.HttpServletRequest> seen = new AtomicReference<>();
    private final AtomicReference<Trace> current = new AtomicReference<>();

    @Test
    void continuesTheClientsTraceWithASpanOfItsOwn() throws Exception {
        request.addHeader("traceparent", PARENT);
        filter();

        assertThat(current.get().traceparent())
                .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
                .endsWith("-01")
                .isNotEqualTo(PARENT);
    }

    @Test
    void showsIdAndTraceToWhatStandsBehind() throws Exception {
        request.addHeader("x-request-id", "form-0001");
        request.addHeader("Accept", "text/html");
        filter();

        assertThat(response.getHeader("X-Request-Id")).isEqualTo("form-0001");
        assertThat(seen.get().getHeader("x-request-id")).isEqualTo("form-0001");
        assertThat(Collections.list(seen.get().getHeaders("TRACEPARENT"))).hasSize(1);
        assertThat(Collections.list(seen.get().getHeaderNames()))
                .containsExactlyInAnyOrder("X-Request-Id", "traceparent", "Accept");
        assertThat(seen.get().getHeader("Accept")).isEqualTo("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "with space", "new\nline-in-the-log", "<script>alert(1)</script>"})
    void givesAnIdOfItsOwnWhereTheClientsIsNotSane(String id) throws Exception {
        request.addHeader("X-Request-Id", id);
        filter();

        assertThat(response.getHeader("X-Request-Id")).isNotEqualTo(id).hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01",
                "junk"
            })
    void beginsANewTraceWhereTheClientsIsNone(String parent) throws Exception {
        request.addHeader("traceparent", parent);
        filter();

        assertThat(current.get().traceparent())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .doesNotContain("4bf92f3577b34da6");
    }

    @Test
    void leavesNoTraceOnTheThread() throws Exception {
        filter();

        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
    }

    private void filter() throws Exception {
        new TraceFilter().doFilter(request, response, (inner, answer) -> {
            seen.set((jakarta.servlet.http.HttpServletRequest) inner);
            current.set(Trace.current());
        });
    }
}
