package org.unionfed.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Says where a sign-in ends that came to nothing. A browser holds one sign-in that has begun, so of two tabs at the
 * sign-in page one comes back as a stranger: it goes on as who is signed in, or begins anew, and Keycloak, which knows the
 * person by then, asks nothing.
 */
final class SignInFailure implements AuthenticationFailureHandler {

    private static final String FAILED = "/?sign-in=failed";
    private static final String NOT_BEGUN = "authorization_request_not_found";

    private final SignInStarts starts;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SignInFailure(SignInStarts starts) {
        this.starts = starts;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(isOfNoSignIn(failure) ? onwards(request) : FAILED);
    }

    private static boolean isOfNoSignIn(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException refusal
                && NOT_BEGUN.equals(refusal.getError().getErrorCode());
    }

    private String onwards(HttpServletRequest request) {
        Optional<String> other = starts.backOfAnother(request);
        if (sessions.containsContext(request)) {
            return other.orElse("/");
        }
        return other.map(SignInFailure::begin).orElse(FAILED);
    }

    private static String begin(String back) {
        return UriComponentsBuilder.fromPath(SignInRequest.BASE)
                .pathSegment(KeycloakClient.REGISTRATION)
                .queryParam(SignInRequest.BACK, "{back}")
                .encode()
                .buildAndExpand(back)
                .toUriString();
    }
}
