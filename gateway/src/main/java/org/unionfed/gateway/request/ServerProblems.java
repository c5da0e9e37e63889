package org.unionfed.gateway.request;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.web.ProblemWriter;

/** Words what the server itself refuses, before any of our code is asked, like all other refusals. */
final class ServerProblems extends ErrorReportValve {

    private final ProblemWriter problems;

    ServerProblems(ProblemWriter problems) {
        this.problems = problems;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        CommonError code = codeOf(response.getStatus());
        if (code == null || response.getContentWritten() > 0 || !response.setErrorReported()) {
            super.report(request, response, failure);
            return;
        }
        try {
            problems.write(code, request, response);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("Nobody reads the refusal", e);
        }
    }

    /** Methods, versions and encodings that the server has never heard of are no failure of ours. */
    private static @Nullable CommonError codeOf(int status) {
        return switch (status) {
            case 404 -> CommonError.NOT_FOUND;
            case 405 -> CommonError.METHOD_NOT_ALLOWED;
            case 413 -> CommonError.TOO_LARGE;
            case 503 -> CommonError.SERVICE_UNAVAILABLE;
            case 501, 505 -> CommonError.MALFORMED_REQUEST;
            default -> status >= 400 && status < 500 ? CommonError.MALFORMED_REQUEST : null;
        };
    }
}
