package org.unionfed.gateway.limits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class FormRequestTests {

    @Test
    void knowsTheFormAfterTheQuery() throws IOException {
        var sent = new MockHttpServletRequest("POST", "/logout");
        sent.setContentType(MediaType.APPLICATION_FORM_URLENCODED_VALUE + ";charset=UTF-8");
        sent.addParameter("a", "query");
        sent.setContent("a=form&b=%E8%AE%A1+%E5%88%92".getBytes(StandardCharsets.UTF_8));

        var request = new FormRequest(sent);

        assertThat(request.getParameter("a")).isEqualTo("query");
        assertThat(request.getParameterValues("a")).containsExactly("query", "form");
        assertThat(request.getParameter("b")).isEqualTo("计 划");
        assertThat(request.getParameter("c")).isNull();
        assertThat(Collections.list(request.getParameterNames())).containsExactly("a", "b");
    }

    @Test
    void isForFormsOnly() {
        var text = new MockHttpServletRequest();

        assertThat(FormRequest.isForm(text)).isFalse();
        text.setContentType("application/json");
        assertThat(FormRequest.isForm(text)).isFalse();
        text.setContentType("application/X-WWW-form-urlencoded");
        assertThat(FormRequest.isForm(text)).isTrue();
    }
}
