package org.unionfed.commons.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;

/** The only place that turns a failure of a controller into an HTTP answer. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private final ProblemDetails problems;
    private final RequestFailures requestFailures;

    ProblemAdvice(ProblemDetails problems) {
        this.problems = problems;
        this.requestFailures = new RequestFailures(problems);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(BusinessException refusal, Locale locale) {
        return answer(problems.of(refusal, locale));
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> defect(Exception defect, Locale locale) {
        if (DisconnectedClientHelper.isClientDisconnectedException(defect)) {
            return null; // nobody is left to be told
        }
        return answer(problems.defect(defect, locale));
    }

    /** The parts could not be told from each other; what is too large has its own answer. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadableParts(MultipartException unreadable, Locale locale) {
        return answer(problems.of(CommonError.MALFORMED_REQUEST, locale));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = worded(failure, status, LocaleContextHolder.getLocale());
        return super.handleExceptionInternal(
                failure, problem, asProblem(headers), HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private ProblemDetail worded(Exception failure, HttpStatusCode status, Locale locale) {
        return RequestFailures.refusal(failure)
                .map(it -> problems.of(it, locale))
                .orElseGet(() -> problemOf(failure, status, locale));
    }

    private ProblemDetail problemOf(Exception failure, HttpStatusCode status, Locale locale) {
        List<FieldProblem> fields = requestFailures.fields(failure, locale);
        if (!fields.isEmpty() && status.is4xxClientError()) {
            return problems.of(new BusinessException(CommonError.VALIDATION_FAILED).with("errors", fields), locale);
        }
        CommonError code = codeOf(status);
        return code == null ? problems.defect(failure, locale) : problems.of(code, locale);
    }

    /** The code of a status that Spring itself answers with; none for a defect. */
    static @Nullable CommonError codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> CommonError.NOT_SIGNED_IN;
            case 403 -> CommonError.NOT_ALLOWED;
            case 409 -> CommonError.CHANGED_MEANWHILE;
            default -> byCategory(status);
        };
    }

    private static @Nullable CommonError byCategory(HttpStatusCode status) {
        return Arrays.stream(CommonError.values())
                .filter(it -> it != CommonError.VALIDATION_FAILED)
                .filter(it -> it.category().status() == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? CommonError.MALFORMED_REQUEST : null);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> retryAfter(problem, headers))
                .body(problem);
    }

    /** A refusal that says in how many seconds to come again says it in the header too, which machines look at. */
    private static void retryAfter(ProblemDetail problem, HttpHeaders headers) {
        Object seconds =
                problem.getProperties() == null ? null : problem.getProperties().get("retryAfter");
        if (seconds != null) {
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
    }

    /** Said here, since otherwise nothing at all is written for a client whose Accept cannot be read or met. */
    private static HttpHeaders asProblem(HttpHeaders headers) {
        var more = new HttpHeaders();
        more.addAll(headers);
        more.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return more;
    }
}
