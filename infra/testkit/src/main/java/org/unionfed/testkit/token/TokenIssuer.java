package org.unionfed.testkit.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** A realm as far as tokens go: signs them, and gives its keys by HTTP to those who verify them. */
public final class TokenIssuer implements AutoCloseable {

    private static final String REALM = "/realms/unionfed";
    private static final String KEYS = REALM + "/protocol/openid-connect/certs";

    private final HttpServer server;
    private final RSAKey key;

    private TokenIssuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    /** Starts on a free port of this computer. */
    public static TokenIssuer start() {
        try {
            RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TokenIssuer issuer = new TokenIssuer(server, key);
            issuer.serve(
                    REALM + "/.well-known/openid-configuration",
                    "{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}".formatted(issuer.realm(), issuer.address() + KEYS));
            issuer.serve(KEYS, new JWKSet(key.toPublicJWK()).toString());
            server.start();
            return issuer;
        } catch (IOException | JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What {@code unionfed.keycloak.url} is to be. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The issuer that the tokens name. */
    public String realm() {
        return address() + REALM;
    }

    /** A token of a machine client that is good for five minutes. */
    public String machineToken() {
        return tokenOf(Person.ofFederation("integration").another());
    }

    /** A token of somebody new at a school that is good for five minutes. */
    public String schoolToken(String alias, UUID school, String role) {
        return tokenOf(Person.ofSchool(school, alias, role).another());
    }

    /** A token of this person that is good for five minutes. */
    public String tokenOf(Person person) {
        return token(person.claims());
    }

    /** A token with these claims beside the usual ones, which they may replace. */
    public String token(Map<String, ?> more) {
        return signed(claims(more), key, JWSAlgorithm.RS256);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    RSAKey key() {
        return key;
    }

    /** The claims of a good token with these beside or instead. */
    JWTClaimsSet claims(Map<String, ?> more) {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(realm())
                .subject(UUID.randomUUID().toString())
                .audience(Person.CLIENT)
                .claim("preferred_username", "somebody")
                .claim("name", "某人")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        more.forEach(claims::claim);
        return claims.build();
    }

    static String signed(JWTClaimsSet claims, RSAKey key, JWSAlgorithm algorithm) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
