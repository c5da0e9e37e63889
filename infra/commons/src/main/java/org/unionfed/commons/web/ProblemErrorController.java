package org.unionfed.commons.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;

/** Words failures from outside the controllers (filters, the server itself) like all others. */
@Controller
class ProblemErrorController implements ErrorController {

    private final ProblemDetails problems;

    ProblemErrorController(ProblemDetails problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request, Locale locale) {
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        ProblemDetail problem = problemOf(statusOf(request), cause, locale);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** A body that breaks off or is garbled is the sender's failure: the server says so with its status. */
    private ProblemDetail problemOf(HttpStatusCode status, @Nullable Throwable cause, Locale locale) {
        if (cause instanceof BusinessException refusal) {
            return problems.of(refusal, locale);
        }
        boolean refused = cause == null || (cause instanceof IOException && status.is4xxClientError());
        CommonError code = refused ? ProblemAdvice.codeOf(status) : null;
        return code == null ? problems.defect(cause, locale) : problems.of(code, locale);
    }

    /** A direct visit of the error page is a visit of nothing. */
    private static HttpStatusCode statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? HttpStatusCode.valueOf(status)
                : HttpStatusCode.valueOf(404);
    }
}
