package org.unionfed.commons.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.unionfed.commons.error.BusinessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A body that does not say how long it is, read up to its bound and beyond. */
class LimitedRequestTests {

    @Test
    void readsABodyOfJustTheBytesAllowed() throws IOException {
        assertThat(limited("12345", 5).getInputStream().readAllBytes())
                .asString()
                .isEqualTo("12345");
        assertThat(limited("计划", 6).getReader().readLine()).isEqualTo("计划");
    }

    @Test
    void refusesOneByteMoreHoweverItIsRead() throws IOException {
        assertTooLarge(() -> limited("123456", 5).getInputStream().readAllBytes());
        assertTooLarge(() -> limited("123456", 5).getReader().readLine());
        var bytes = limited("123456", 5).getInputStream();
        bytes.skipNBytes(5);
        assertTooLarge(bytes::read);
    }

    private static void assertTooLarge(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(reading).withMessage("TOO_LARGE");
    }

    private static LimitedRequest limited(String body, long limit) {
        var request = new MockHttpServletRequest();
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return new LimitedRequest(request, limit);
    }
}
