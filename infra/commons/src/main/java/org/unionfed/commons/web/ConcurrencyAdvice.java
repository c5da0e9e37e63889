package org.unionfed.commons.web;

import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.unionfed.commons.error.CommonError;

/** Answers for a database where two met, or that does not answer. */
@RestControllerAdvice
@Order(0)
class ConcurrencyAdvice {

    private final ProblemDetails problems;

    ConcurrencyAdvice(ProblemDetails problems) {
        this.problems = problems;
    }

    /** The other one won; nothing of this request was kept. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> changedMeanwhile(ConcurrencyFailureException clash, Locale locale) {
        return answer(CommonError.CHANGED_MEANWHILE, locale);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<ProblemDetail> unavailable(RuntimeException failure, Locale locale) {
        return answer(CommonError.SERVICE_UNAVAILABLE, locale);
    }

    private ResponseEntity<ProblemDetail> answer(CommonError code, Locale locale) {
        return ResponseEntity.status(code.category().status()).body(problems.of(code, locale));
    }
}
