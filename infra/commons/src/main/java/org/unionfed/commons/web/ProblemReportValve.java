package org.unionfed.commons.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.unionfed.commons.error.CommonError;
import tools.jackson.databind.json.JsonMapper;

/** Words what the server itself refuses, before any filter sees it, like all other refusals. */
final class ProblemReportValve extends ErrorReportValve {

    private final ProblemDetails problems;
    private final JsonMapper json;

    ProblemReportValve(ProblemDetails problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemDetail problem = problemOf(HttpStatusCode.valueOf(response.getStatus()), cause, languageOf(request));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        write(json.writeValueAsString(ProblemDetails.members(problem)), response);
    }

    private ProblemDetail problemOf(HttpStatusCode status, @Nullable Throwable cause, Locale language) {
        CommonError code = ProblemAdvice.codeOf(status);
        return code == null ? problems.defect(cause, language) : problems.of(code, language);
    }

    /** What could not be read as a request may have headers all the same. */
    private static Locale languageOf(Request request) {
        String wanted = request.getHeader("Accept-Language");
        return wanted != null && wanted.startsWith(Locale.ENGLISH.getLanguage())
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }

    private static void write(String body, Response response) {
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(body);
                response.finishResponse();
            }
        } catch (IOException gone) {
            // nobody is left to be told
        }
    }
}
