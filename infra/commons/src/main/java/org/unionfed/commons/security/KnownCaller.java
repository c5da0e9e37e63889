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
class KnownCaller implements AuthorizationManager<RequestAuthorizationContext> {

    private final Predicate<Caller> wanted;

    private KnownCaller(Predicate<Caller> wanted) {
        this.wanted = wanted;
    }

    static KnownCaller whoever() {
        return new KnownCaller(caller -> true);
    }

    static KnownCaller who(Predicate<Caller> wanted) {
        return new KnownCaller(wanted);
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
