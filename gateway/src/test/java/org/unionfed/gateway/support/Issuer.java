package org.unionfed.gateway.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Signs tokens as the realm would, for tests about what the gateway does with them; its keys are fetched by HTTP. */
public final class Issuer implements AutoCloseable {

    private final Upstream server = Upstream.start();
    private final RSAKey key;

    private Issuer(RSAKey key) {
        this.key = key;
        String realm = realm();
        String keys = new JWKSet(key.toPublicJWK()).toString();
        server.answers(exchange -> Upstream.answer(
                exchange,
                200,
                exchange.getRequestURI().getPath().endsWith("/certs")
                        ? keys
                        : "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/protocol/openid-connect/certs\"}"
                                .formatted(realm, realm)));
    }

    public static Issuer start() {
        try {
            return new Issuer(new RSAKeyGenerator(2048).keyID("test").generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code unionfed.keycloak.url} is to be. */
    public String address() {
        return server.address();
    }

    private String realm() {
        return server.address() + "/realms/unionfed";
    }

    /** A token of a machine client that is good for five minutes. */
    public String machineToken() {
        return token(Map.of("resource_access", Map.of("union-api", Map.of("roles", List.of("integration")))));
    }

    /** A token of somebody at a school, good for five minutes. */
    public String officerToken(String alias, UUID school) {
        Map<String, Object> roles = Map.of("union-api", Map.of("roles", List.of("officer")));
        return token(Map.of("organization", Map.of(alias, Map.of("id", school.toString(), "resource_access", roles))));
    }

    /** A token with these claims beside the usual ones, which they may replace. */
    public String token(Map<String, Object> more) {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(realm())
                .subject(UUID.randomUUID().toString())
                .audience("union-api")
                .claim("preferred_username", "somebody")
                .claim("name", "某人")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        more.forEach(claims::claim);
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
