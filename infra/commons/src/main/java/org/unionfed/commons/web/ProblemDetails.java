package org.unionfed.commons.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.error.DatabaseOutage;
import org.unionfed.commons.error.ErrorCode;
import org.unionfed.commons.error.FieldError;

/** Words a refusal or a defect as a problem detail (RFC 9457) in the caller's language. */
public class ProblemDetails {

    private static final Logger log = LoggerFactory.getLogger(ProblemDetails.class);
    private static final String INTERNAL_ERROR = "INTERNAL_ERROR";

    private final ProblemTexts texts;

    ProblemDetails(ProblemTexts texts) {
        this.texts = texts;
    }

    /** The refusal as it is published. */
    public ProblemDetail of(ErrorCode code, Locale locale) {
        return of(new BusinessException(code), locale);
    }

    /** The refusal with its arguments and further members; field errors among them get their texts. */
    public ProblemDetail of(BusinessException refusal, Locale locale) {
        ErrorCode code = refusal.code();
        ProblemDetail problem =
                problem(HttpStatusCode.valueOf(code.category().status()), code.name(), refusal.arguments(), locale);
        refusal.properties().forEach((name, value) -> problem.setProperty(name, worded(value, locale)));
        return problem;
    }

    /**
     * A defect: the log gets the cause, the client an incident id to quote and nothing else. A database that went away
     * is none, wherever it was noticed; then the client may try again.
     */
    public ProblemDetail defect(@Nullable Throwable cause, Locale locale) {
        if (DatabaseOutage.isIn(cause)) {
            log.warn("The database does not answer: {}", String.valueOf(cause));
            return of(CommonError.SERVICE_UNAVAILABLE, locale);
        }
        String incident = UUID.randomUUID().toString();
        log.error("Unexpected failure, incident {}", incident, cause);
        ProblemDetail problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, INTERNAL_ERROR, List.of(), locale);
        problem.setProperty("incident", incident);
        return problem;
    }

    /** The message of a rule for one field. */
    FieldProblem worded(FieldError error, Locale locale) {
        String message = texts.of("field." + error.code(), error.arguments(), locale);
        return new FieldProblem(error.field(), error.code(), message);
    }

    private Object worded(Object value, Locale locale) {
        if (value instanceof List<?> list) {
            return list.stream().map(it -> worded(it, locale)).toList();
        }
        return value instanceof FieldError error ? worded(error, locale) : value;
    }

    private ProblemDetail problem(HttpStatusCode status, String code, List<Object> arguments, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.of(code, arguments, locale));
        problem.setType(URI.create(
                "urn:unionfed:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setProperty("code", code);
        return problem;
    }

    /** The members in the order they are read best, for writing without Spring MVC. */
    static Map<String, Object> members(ProblemDetail problem) {
        Map<String, Object> members = new java.util.LinkedHashMap<>();
        members.put("type", String.valueOf(problem.getType()));
        members.put("title", String.valueOf(problem.getTitle()));
        members.put("status", problem.getStatus());
        members.put("detail", String.valueOf(problem.getDetail()));
        if (problem.getProperties() != null) {
            members.putAll(problem.getProperties());
        }
        return members;
    }
}
