package org.unionfed.commons.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds out which fields of a request were wrong and why, from what Spring and Jackson report. */
class RequestFailures {

    private static final int MOST_CAUSES = 20;

    private final ProblemDetails problems;

    RequestFailures(ProblemDetails problems) {
        this.problems = problems;
    }

    /** What the body itself was refused with while it was read; none where it was merely unreadable. */
    static Optional<BusinessException> refusal(Exception failure) {
        return failure instanceof HttpMessageNotReadableException
                ? Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                        .limit(MOST_CAUSES)
                        .filter(BusinessException.class::isInstance)
                        .map(BusinessException.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /** The fields at fault; empty when the failure is not about single fields. */
    List<FieldProblem> fields(Exception failure, Locale locale) {
        if (failure instanceof BindingResult binding) {
            return binding.getAllErrors().stream().map(RequestFailures::broken).toList();
        }
        if (failure instanceof MethodValidationResult validation) {
            return validation.getParameterValidationResults().stream()
                    .flatMap(RequestFailures::broken)
                    .toList();
        }
        FieldError error = single(failure);
        return error == null ? List.of() : List.of(problems.worded(error, locale));
    }

    private static @Nullable FieldError single(Exception failure) {
        if (failure instanceof MissingServletRequestParameterException missing) {
            return new FieldError(missing.getParameterName(), "REQUIRED");
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            return new FieldError(missing.getRequestPartName(), "REQUIRED");
        }
        if (failure instanceof MissingRequestHeaderException missing) {
            return new FieldError(missing.getHeaderName(), "REQUIRED");
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return new FieldError(mismatch.getName(), "WRONG_TYPE");
        }
        if (failure instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null) {
            return new FieldError(mismatch.getPropertyName(), "WRONG_TYPE");
        }
        return failure instanceof HttpMessageNotReadableException unreadable ? inJson(unreadable) : null;
    }

    private static @Nullable FieldError inJson(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        return cause instanceof DatabindException || cause instanceof InputCoercionException
                ? atPlace((JacksonException) cause)
                : null;
    }

    private static @Nullable FieldError atPlace(JacksonException mismatch) {
        if (mismatch.getPath().isEmpty()) {
            return null;
        }
        return new FieldError(path(mismatch), codeOf(mismatch));
    }

    private static String codeOf(JacksonException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException) {
            return "UNKNOWN_FIELD";
        }
        if (mismatch instanceof InvalidNullException) {
            return "REQUIRED";
        }
        return mismatch instanceof UnsoundTextException ? "FORBIDDEN_CHARACTER" : "WRONG_TYPE";
    }

    private static String path(JacksonException mismatch) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : mismatch.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static Stream<FieldProblem> broken(ParameterValidationResult result) {
        if (result instanceof ParameterErrors bean) {
            return bean.getAllErrors().stream().map(RequestFailures::broken);
        }
        String parameter =
                Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream().map(it -> problem(parameter, it));
    }

    private static FieldProblem broken(ObjectError error) {
        String field = error instanceof org.springframework.validation.FieldError it ? it.getField() : "";
        return problem(field, error);
    }

    private static FieldProblem problem(String field, MessageSourceResolvable error) {
        return new FieldProblem(field, codeOf(error), Objects.requireNonNullElse(error.getDefaultMessage(), ""));
    }

    /** The last code is the constraint's name, for example NotBlank, published as NOT_BLANK. */
    private static String codeOf(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String name = codes == null || codes.length == 0 ? "Invalid" : codes[codes.length - 1];
        return "typeMismatch".equals(name)
                ? "WRONG_TYPE"
                : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
