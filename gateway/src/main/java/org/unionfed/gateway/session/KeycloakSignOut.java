package org.unionfed.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Ends our sessions when Keycloak says that its own has ended. They are in the database, so one gateway ends them for
 * all, without calling itself or the others.
 */
@Component
class KeycloakSignOut implements LogoutHandler {

    private final SignIns signIns;
    private final TokenStore tokens;
    private final JdbcIndexedSessionRepository sessions;

    KeycloakSignOut(SignIns signIns, TokenStore tokens, JdbcIndexedSessionRepository sessions) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication verified) {
        if (verified == null || !(verified.getPrincipal() instanceof OidcLogoutToken signOut)) {
            throw new IllegalStateException("Only called with a verified logout token");
        }
        signIns.removeSessionInformation(signOut).forEach(ended -> {
            sessions.deleteById(ended.getSessionId());
            tokens.remove(KeycloakClient.REGISTRATION, SignIns.keycloakSession(ended.getPrincipal()));
        });
    }
}
