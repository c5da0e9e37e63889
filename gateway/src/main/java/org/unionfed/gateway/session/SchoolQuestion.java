package org.unionfed.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.security.CallerClaims;

/**
 * Leads whoever has signed in to the page they wanted. Who came without a school goes back to Keycloak once: it asks people
 * of several schools for which they come, and only those it knows already.
 */
class SchoolQuestion implements AuthenticationSuccessHandler {

    /** The parameter of the second way to Keycloak. */
    static final String ASKS = "asks";

    private final SignInStarts starts;

    SchoolQuestion(SignInStarts starts) {
        this.starts = starts;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        String back = starts.back(request);
        boolean open = starts.mayAskForSchool(request) && lacksSchool(signedIn);
        response.sendRedirect(open ? toKeycloak(back, starts.language(request)) : back);
    }

    private static boolean lacksSchool(Authentication signedIn) {
        if (!(signedIn.getPrincipal() instanceof OidcUser person)) {
            return false;
        }
        try {
            CallerClaims.read(person.getClaims());
            return false;
        } catch (BusinessException noSchool) {
            return true;
        }
    }

    private static String toKeycloak(String back, String language) {
        return UriComponentsBuilder.fromPath(SignInRequest.BASE + "/" + KeycloakClient.REGISTRATION)
                .queryParam(ASKS, true)
                .queryParam("ui_locales", language)
                .queryParam("back", "{back}")
                .encode()
                .buildAndExpand(back)
                .toUriString();
    }
}
