package org.unionfed.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.web.ProblemWriter;
import org.unionfed.gateway.limits.RateLimitFilter;

/** Words what the security chain refuses as problem details. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;
    private final RateLimitFilter rateLimit;

    Refusals(ProblemWriter problems, RateLimitFilter rateLimit) {
        this.problems = problems;
        this.rateLimit = rateLimit;
    }

    /** Nobody is signed in, or the token is no good; where keys cannot be had the token is not to blame. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            problems.write(CommonError.SERVICE_UNAVAILABLE, request, response);
            return;
        }
        if (failure instanceof OAuth2AuthenticationException) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
        problems.write(CommonError.NOT_SIGNED_IN, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        problems.write(CommonError.NOT_ALLOWED, request, response);
    }

    /** The filter for tokens would throw when the keys to verify them cannot be had. */
    ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringEvenWithoutKeys() {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends BearerTokenAuthenticationFilter> T postProcess(T filter) {
                filter.setAuthenticationFailureHandler(Refusals.this::refuseToken);
                return filter;
            }
        };
    }

    /** A bad token is nobody's, so it counts for the address that sent it. */
    private void refuseToken(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (rateLimit.admits(request, response)) {
            commence(request, response, failure);
        } else {
            problems.write(CommonError.TOO_MANY_REQUESTS, request, response);
        }
    }

    /** The filter that leads to Keycloak would take whatever it cannot read for a failure of ours. */
    ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> answeringOddSignIns() {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
                filter.setAuthenticationFailureHandler(Refusals.this::refuseSignIn);
                return filter;
            }
        };
    }

    private void refuseSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure.getCause() instanceof BusinessException refusal) {
            problems.write(refusal, request, response);
        } else if (failure.getCause() instanceof IllegalArgumentException) {
            problems.write(CommonError.NOT_FOUND, request, response); // another server to sign in at
        } else {
            throw failure;
        }
    }
}
