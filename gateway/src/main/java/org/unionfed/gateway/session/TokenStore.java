package org.unionfed.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.JdbcOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import org.unionfed.commons.seal.Seal;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Keeps the tokens of those who are signed in: in the database, sealed, one row for each session of Keycloak. The
 * person would be the wrong key, since one may be signed in for two schools in two browsers.
 */
@Component
class TokenStore implements OAuth2AuthorizedClientRepository {

    private static final Logger log = LoggerFactory.getLogger(TokenStore.class);

    private final OAuth2AuthorizedClientService rows;
    private final Seal seal;

    TokenStore(JdbcOperations jdbc, ClientRegistrationRepository registrations, Seal seal) {
        this.rows = new JdbcOAuth2AuthorizedClientService(jdbc, registrations);
        this.seal = seal;
    }

    /** The tokens of this sign-in; none when they were removed or cannot be read any more. */
    @Nullable
    OAuth2AuthorizedClient load(String registration, Authentication signedIn) {
        String key = SignIns.keycloakSession(signedIn);
        OAuth2AuthorizedClient row = rows.loadAuthorizedClient(registration, key);
        try {
            return row == null ? null : with(row, value -> open(value, key));
        } catch (UnreadableToken e) {
            log.warn("Tokens cannot be read and are taken as absent: {}", e.getMessage());
            return null;
        }
    }

    void save(OAuth2AuthorizedClient tokens, Authentication signedIn) {
        String key = SignIns.keycloakSession(signedIn);
        var owner = UsernamePasswordAuthenticationToken.authenticated(key, "", List.of());
        rows.saveAuthorizedClient(with(tokens, value -> close(value, key)), owner);
    }

    void remove(String registration, String keycloakSession) {
        rows.removeAuthorizedClient(registration, keycloakSession);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the interface wants it so
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return (T) load(registration, principal);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient tokens,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        save(tokens, principal);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        remove(registration, SignIns.keycloakSession(principal));
    }

    private String close(String token, String key) {
        return Base64.getEncoder().encodeToString(seal.close(token.getBytes(UTF_8), purpose(key)));
    }

    private String open(String sealed, String key) {
        try {
            return new String(seal.open(Base64.getDecoder().decode(sealed), purpose(key)), UTF_8);
        } catch (Seal.BrokenSeal | IllegalArgumentException e) {
            throw new UnreadableToken(e);
        }
    }

    private static String purpose(String key) {
        return "token:" + key;
    }

    private static OAuth2AuthorizedClient with(OAuth2AuthorizedClient tokens, UnaryOperator<String> change) {
        OAuth2AccessToken access = tokens.getAccessToken();
        OAuth2RefreshToken refresh = tokens.getRefreshToken();
        return new OAuth2AuthorizedClient(
                tokens.getClientRegistration(),
                tokens.getPrincipalName(),
                new OAuth2AccessToken(
                        access.getTokenType(),
                        change.apply(access.getTokenValue()),
                        access.getIssuedAt(),
                        access.getExpiresAt(),
                        access.getScopes()),
                refresh == null
                        ? null
                        : new OAuth2RefreshToken(change.apply(refresh.getTokenValue()), refresh.getIssuedAt()));
    }

    /** Carries a broken seal out of the conversion of one row. */
    private static final class UnreadableToken extends RuntimeException {

        UnreadableToken(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
