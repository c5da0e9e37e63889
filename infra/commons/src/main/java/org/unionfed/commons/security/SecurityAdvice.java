package org.unionfed.commons.security;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Lets security exceptions of controllers pass on to the security chain, which answers 401 and 403. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityAdvice {

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void pass(RuntimeException refusal) {
        throw refusal;
    }
}
