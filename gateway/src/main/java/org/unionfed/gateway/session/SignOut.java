package org.unionfed.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs out here and at Keycloak, then sends the browser there, which clears its cookies and comes back to the start page. A script gets
 * the address as {@code {"location": …}}, a form is redirected.
 */
@Component
class SignOut implements LogoutHandler, LogoutSuccessHandler {

    private final KeycloakSettings keycloak;
    private final ClientSettings client;
    private final TokenStore tokens;
    private final KeycloakSession session;
    private final JsonMapper json;

    SignOut(
            KeycloakSettings keycloak,
            ClientSettings client,
            TokenStore tokens,
            KeycloakSession session,
            JsonMapper json) {
        this.keycloak = keycloak;
        this.client = client;
        this.tokens = tokens;
        this.session = session;
        this.json = json;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        if (signedIn == null) {
            return;
        }
        OAuth2AuthorizedClient held = tokens.load(KeycloakClient.REGISTRATION, signedIn);
        tokens.remove(KeycloakClient.REGISTRATION, SignIns.keycloakSession(signedIn));
        if (held != null && held.getRefreshToken() != null) {
            session.end(held.getRefreshToken().getTokenValue());
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedOut)
            throws IOException {
        String location = signedOut != null && signedOut.getPrincipal() instanceof OidcUser user
                ? atKeycloak(user, startPage(request))
                : "/";
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), new SignedOut(location));
        } else {
            response.sendRedirect(location);
        }
    }

    /**
     * What a script is told.
     *
     * @param location where the browser has to go to sign out at Keycloak too
     */
    record SignedOut(String location) {}

    private String atKeycloak(OidcUser user, String startPage) {
        return UriComponentsBuilder.fromUriString(keycloak.forBrowsers("logout"))
                .queryParam("client_id", "{client}")
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{page}")
                .encode()
                .buildAndExpand(client.clientId(), user.getIdToken().getTokenValue(), startPage)
                .toUriString();
    }

    private static String startPage(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath("/")
                .replaceQuery(null)
                .toUriString();
    }
}
