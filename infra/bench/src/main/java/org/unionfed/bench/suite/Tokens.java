package org.unionfed.bench.suite;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.unionfed.launcher.server.KeycloakAdmin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs tokens as the realm does, for more people than could sign in one after the other. The key is given to the
 * realm, which publishes it among its own: the suite checks these tokens as it checks all others.
 */
public final class Tokens {

    private static final String REALM = "unionfed";
    private static final long LIFETIME_SECONDS = 7_200;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;
    private final String keyId;
    private final String issuer;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Tokens(KeyPair keys, String keyId, String issuer) {
        this.keys = keys;
        this.keyId = keyId;
        this.issuer = issuer;
    }

    /** Makes a key and has the realm publish it. */
    static Tokens trustedBy(KeycloakAdmin admin, String keycloak) {
        KeyPair keys = newKeys();
        admin.post(
                "/" + REALM + "/components",
                Map.of(
                        "name",
                        "benchmark " + UUID.randomUUID(),
                        "providerId",
                        "rsa",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "parentId",
                        admin.get("/" + REALM).get("id").asString(),
                        "config",
                        settings(keys)));
        String issuer = keycloak + "/realms/" + REALM;
        return new Tokens(keys, publishedId(issuer, (RSAPublicKey) keys.getPublic()), issuer);
    }

    /** Somebody of a school with one role there. */
    public String ofSchool(School school, String role) {
        Map<String, Object> membership = Map.of(
                "id", school.id().toString(),
                "groups", List.of("/" + role),
                "resource_access", Map.of("union-api", Map.of("roles", List.of(role))));
        return ofPerson(school.code() + "." + role, Map.of("organization", Map.of(school.code(), membership)));
    }

    /** Somebody of the federation. */
    public String ofFederation(String name, String role) {
        return ofPerson(name, Map.of("resource_access", Map.of("union-api", Map.of("roles", List.of(role)))));
    }

    private String ofPerson(String username, Map<String, Object> more) {
        return known.computeIfAbsent(username, it -> sign(username, more));
    }

    private String sign(String username, Map<String, Object> more) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new HashMap<>(more);
        claims.put("iss", issuer);
        claims.put("aud", "union-api");
        claims.put(
                "sub",
                UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8))
                        .toString());
        claims.put("preferred_username", username);
        claims.put("name", username);
        claims.put("iat", now);
        claims.put("exp", now + LIFETIME_SECONDS);
        String signed = part(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId)) + "." + part(claims);
        return signed + "." + BASE64.encodeToString(signature(signed));
    }

    private byte[] signature(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String part(Map<String, Object> content) {
        return BASE64.encodeToString(JsonMapper.shared().writeValueAsBytes(content));
    }

    /** Published for checking, not used by the realm itself. */
    private static Map<String, List<String>> settings(KeyPair keys) {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
        return Map.of(
                "privateKey", List.of(pem),
                "algorithm", List.of("RS256"),
                "priority", List.of("-100"),
                "enabled", List.of("true"),
                "active", List.of("false"));
    }

    private static String publishedId(String issuer, RSAPublicKey key) {
        for (JsonNode published : publishedKeys(issuer)) {
            String modulus = published.path("n").asString("");
            if (new BigInteger(1, Base64.getUrlDecoder().decode(modulus)).equals(key.getModulus())) {
                return published.get("kid").asString();
            }
        }
        throw new IllegalStateException("The realm does not publish the key it was given");
    }

    private static JsonNode publishedKeys(String issuer) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/certs"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body()).path("keys");
        } catch (IOException unreachable) {
            throw new IllegalStateException("Keycloak does not answer at " + issuer, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Keycloak", stopped);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
