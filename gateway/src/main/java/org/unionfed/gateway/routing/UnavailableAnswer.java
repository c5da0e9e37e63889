package org.unionfed.gateway.routing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.unionfed.commons.error.CommonError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Recognises the answer by which a service says that it can do nothing for anybody, among all that have its status. */
final class UnavailableAnswer {

    private static final String SEEN = UnavailableAnswer.class.getName();
    private static final int LONGEST_PROBLEM = 16 * 1024;

    private UnavailableAnswer() {}

    /** Looks at the beginning of an answer that is about to be passed on, and puts it back. */
    static void look(ServerRequest request, ServerResponse answer) {
        InputStream body = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR);
        if (body == null || answer.statusCode().value() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
            return;
        }
        byte[] start = start(body);
        MvcUtils.putAttribute(
                request,
                MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR,
                new SequenceInputStream(new ByteArrayInputStream(start), body));
        if (saysUnavailable(start)) {
            request.servletRequest().setAttribute(SEEN, true);
        }
    }

    static boolean wasSeen(ServerRequest request) {
        return request.servletRequest().getAttribute(SEEN) != null;
    }

    /** An answer that breaks off is noticed again by whoever passes it on. */
    private static byte[] start(InputStream body) {
        byte[] start = new byte[LONGEST_PROBLEM];
        int length = 0;
        try {
            length = body.readNBytes(start, 0, LONGEST_PROBLEM);
        } catch (IOException e) {
            length = 0;
        }
        return Arrays.copyOf(start, length);
    }

    private static boolean saysUnavailable(byte[] problem) {
        try {
            return JsonMapper.shared()
                    .readTree(problem)
                    .path("code")
                    .asString("")
                    .equals(CommonError.SERVICE_UNAVAILABLE.name());
        } catch (JacksonException e) {
            return false;
        }
    }
}
