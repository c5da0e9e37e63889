package org.unionfed.gateway.session;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Knows, on every gateway, which of our sessions came from which session of Keycloak. */
@Component
class SignIns implements OidcSessionRegistry {

    private final JdbcClient jdbc;

    SignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names the session of Keycloak that somebody signed in with; tokens are kept under it. */
    static String keycloakSession(Authentication signedIn) {
        return signedIn.getPrincipal() instanceof OidcUser user ? keycloakSession(user) : signedIn.getName();
    }

    /** As {@link #keycloakSession(Authentication)}. */
    static String keycloakSession(OidcUser user) {
        String session = user.getIdToken().getClaimAsString("sid");
        return session == null ? user.getName() : session;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation info) {
        jdbc.sql("""
                        insert into sign_in (session_id, keycloak_session, subject)
                        values (:session, :keycloak, :subject)
                        on conflict (session_id) do update
                        set keycloak_session = excluded.keycloak_session, subject = excluded.subject, signed_in_at = now()
                        """)
                .param("session", info.getSessionId())
                .param("keycloak", keycloakSession(info.getPrincipal()))
                .param("subject", info.getPrincipal().getSubject())
                .update();
    }

    @Override
    @SuppressWarnings("NullAway") // none is what the interface describes, though its signature denies it
    public @Nullable OidcSessionInformation removeSessionInformation(String session) {
        return jdbc.sql("delete from sign_in where session_id = :session returning *")
                .param("session", session)
                .query((row, number) -> information(
                        row.getString("session_id"), row.getString("keycloak_session"), row.getString("subject")))
                .optional()
                .orElse(null);
    }

    /** A sign-out with a session ends that one; one that names only the person ends all of theirs. */
    @Override
    public List<OidcSessionInformation> removeSessionInformation(OidcLogoutToken signOut) {
        String session = signOut.getSessionId();
        String condition = session == null ? "subject = :value" : "keycloak_session = :value";
        return jdbc.sql("delete from sign_in where " + condition + " returning *")
                .param("value", session == null ? signOut.getSubject() : session)
                .query((row, number) -> information(
                        row.getString("session_id"), row.getString("keycloak_session"), row.getString("subject")))
                .list();
    }

    private static OidcSessionInformation information(String session, String keycloakSession, String subject) {
        Map<String, Object> claims = Map.of("sub", subject, "sid", keycloakSession);
        OidcIdToken remembered = new OidcIdToken("remembered", null, null, claims);
        return new OidcSessionInformation(session, Map.of(), new DefaultOidcUser(List.of(), remembered));
    }
}
