package org.unionfed.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;

import static org.unionfed.gateway.session.KeycloakClient.REGISTRATION;

/**
 * Hands out the access token of whoever is signed in, and renews it once when it nears its end: requests that arrive
 * together wait for one renewal, on this gateway by a lock and across gateways by the row in the database, because
 * Keycloak may accept each refresh token only once.
 */
@Component
public class AccessTokens {

    private static final Logger log = LoggerFactory.getLogger(AccessTokens.class);

    private static final String FOUND = AccessTokens.class.getName() + ".found";

    private final TokenStore store;
    private final RefreshTokenOAuth2AuthorizedClientProvider renewal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Lock[] locks =
            IntStream.range(0, 64).mapToObj(it -> new ReentrantLock()).toArray(Lock[]::new);

    AccessTokens(
            TokenStore store,
            RefreshTokenOAuth2AuthorizedClientProvider renewal,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.renewal = renewal;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** As {@link #of(Authentication)}, but looked up once for a request however many ask. */
    public Optional<String> of(Authentication signedIn, HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof String token) {
            return Optional.of(token);
        }
        Optional<String> token = of(signedIn);
        token.ifPresent(it -> request.setAttribute(FOUND, it));
        return token;
    }

    /**
     * A token that services will accept now. None when Keycloak has ended the session; while Keycloak does not answer
     * and the old token has run out, {@link CommonError#SERVICE_UNAVAILABLE}.
     */
    Optional<String> of(Authentication signedIn) {
        OAuth2AuthorizedClient tokens = store.load(REGISTRATION, signedIn);
        if (tokens == null || !endsSoon(tokens)) {
            return valueOf(tokens);
        }
        String key = SignIns.keycloakSession(signedIn);
        Lock lock = locks[Math.floorMod(key.hashCode(), locks.length)];
        lock.lock();
        try {
            return valueOf(transaction.execute(status -> renewOnce(signedIn, key)));
        } finally {
            lock.unlock();
        }
    }

    /** The row's lock is held while Keycloak is asked; who comes second finds the new token. */
    private @Nullable OAuth2AuthorizedClient renewOnce(Authentication signedIn, String key) {
        jdbc.sql("select 1 from oauth2_authorized_client where principal_name = :key for update")
                .param("key", key)
                .query(Integer.class)
                .list();
        OAuth2AuthorizedClient tokens = store.load(REGISTRATION, signedIn);
        return tokens == null || !endsSoon(tokens) ? tokens : renew(tokens, signedIn, key);
    }

    private @Nullable OAuth2AuthorizedClient renew(OAuth2AuthorizedClient tokens, Authentication signedIn, String key) {
        try {
            OAuth2AuthorizedClient renewed = renewal.authorize(OAuth2AuthorizationContext.withAuthorizedClient(tokens)
                    .principal(signedIn)
                    .build());
            if (renewed == null) {
                return hasEnded(tokens) ? null : tokens;
            }
            store.save(renewed, signedIn);
            return renewed;
        } catch (OAuth2AuthorizationException e) {
            return afterRefusal(e, tokens, key);
        }
    }

    private @Nullable OAuth2AuthorizedClient afterRefusal(
            OAuth2AuthorizationException refusal, OAuth2AuthorizedClient tokens, String key) {
        if (OAuth2ErrorCodes.INVALID_GRANT.equals(refusal.getError().getErrorCode())) {
            store.remove(REGISTRATION, key);
            return null;
        }
        log.warn("Keycloak does not renew tokens: {}", refusal.getMessage());
        if (hasEnded(tokens)) {
            throw new BusinessException(CommonError.SERVICE_UNAVAILABLE);
        }
        return tokens;
    }

    /** Judged as the provider judges it, so that it renews whenever it is asked. */
    private boolean endsSoon(OAuth2AuthorizedClient tokens) {
        var end = tokens.getAccessToken().getExpiresAt();
        return end != null && clock.instant().isAfter(end.minus(KeycloakClient.EARLY));
    }

    private boolean hasEnded(OAuth2AuthorizedClient tokens) {
        var end = tokens.getAccessToken().getExpiresAt();
        return end != null && !clock.instant().isBefore(end);
    }

    private static Optional<String> valueOf(@Nullable OAuth2AuthorizedClient tokens) {
        return Optional.ofNullable(tokens).map(it -> it.getAccessToken().getTokenValue());
    }
}
