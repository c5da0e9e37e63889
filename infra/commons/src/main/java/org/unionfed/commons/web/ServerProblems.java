package org.unionfed.commons.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.unionfed.commons.error.CommonError;

/** Words what the server itself refuses, before any of our code is asked, like all other refusals. */
final class ServerProblems extends ErrorReportValve {

    private final ProblemWriter problems;

    ServerProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            CommonError code = codeOf(status);
            if (code == null || (failure != null && code.category().status() >= 500)) {
                problems.failed(new IllegalStateException("The server answered " + status, failure), request, response);
            } else {
                problems.write(code, request, response);
            }
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("Nobody reads the refusal", e);
        }
    }

    /** Methods, versions and encodings that the server has never heard of are no failure of ours. */
    private static @Nullable CommonError codeOf(int status) {
        return status == 501 || status == 505
                ? CommonError.MALFORMED_REQUEST
                : ProblemAdvice.codeOf(HttpStatusCode.valueOf(status));
    }
}
