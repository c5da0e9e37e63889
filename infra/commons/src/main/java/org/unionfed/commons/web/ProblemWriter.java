package org.unionfed.commons.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.ErrorCode;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem detail where Spring MVC is not (yet) at work: in filters and in the security chain. */
public class ProblemWriter {

    private final ProblemDetails problems;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemWriter(ProblemDetails problems, LocaleResolver locales, JsonMapper json) {
        this.problems = problems;
        this.locales = locales;
        this.json = json;
    }

    /** Answers with the refusal; an answer already on its way is left alone. */
    public void write(ErrorCode code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(new BusinessException(code), request, response);
    }

    /** As {@link #write(ErrorCode, HttpServletRequest, HttpServletResponse)}, with arguments and further members. */
    public void write(BusinessException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale locale = locales.resolveLocale(request);
        send(problems.of(refusal, locale), response);
    }

    /** Answers with what went wrong before Spring MVC was at work: a refusal, an outage or a defect. */
    public void failed(RuntimeException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale locale = locales.resolveLocale(request);
        send(
                failure instanceof BusinessException refusal
                        ? problems.of(refusal, locale)
                        : problems.defect(failure, locale),
                response);
    }

    private void send(ProblemDetail problem, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = json.writeValueAsBytes(ProblemDetails.members(problem));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
