package org.unionfed.commons.security;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.unionfed.commons.error.BusinessException;

/** Lets in only requests whose token names a caller, so that no controller can forget to ask. */
class CallerAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private final Predicate<Caller> wanted;

    private CallerAuthorization(Predicate<Caller> wanted) {
        this.wanted = wanted;
    }

    static CallerAuthorization whoever() {
        return new CallerAuthorization(caller -> true);
    }

    static CallerAuthorization who(Predicate<Caller> wanted) {
        return new CallerAuthorization(wanted);
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext request) {
        Authentication caller = authentication.get();
        if (!caller.isAuthenticated() || !(caller.getPrincipal() instanceof Jwt token)) {
            return new AuthorizationDecision(false);
        }
        try {
            return new AuthorizationDecision(wanted.test(CallerClaims.read(token.getClaims())));
        } catch (BusinessException refusal) {
            throw new RefusedCaller(refusal);
        }
    }
}
