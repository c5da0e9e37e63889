package org.unionfed.testkit.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tokens that must open nothing, each good but for the one thing its name says. */
final class OddTokens {

    private static final UUID SCHOOL = UUID.fromString("0f0f0f0f-0000-4000-8000-000000000001");
    private static final UUID ANOTHER = UUID.fromString("0f0f0f0f-0000-4000-8000-000000000002");

    private final TokenIssuer issuer;
    private final Map<String, Object> chair =
            Map.of("organization", Map.of("qhzx", Person.membership(SCHOOL, "chair")));

    OddTokens(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    /** Makes the token of that name. */
    String named(String name) {
        Instant now = Instant.now();
        return switch (name) {
            case "expired" -> chair("iat", Date.from(now.minusSeconds(900)), "exp", Date.from(now.minusSeconds(120)));
            case "not-yet-valid" -> chair("nbf", Date.from(now.plusSeconds(600)));
            case "for-another-audience" -> chair("aud", List.of("account"));
            case "for-no-audience" -> without("aud");
            case "of-another-issuer" -> chair("iss", "http://elsewhere/realms/unionfed");
            case "of-another-realm" -> chair("iss", issuer.address() + "/realms/master");
            case "signed-with-a-strangers-key" ->
                TokenIssuer.signed(claims(), strangersKey(issuer.key().getKeyID()), JWSAlgorithm.RS256);
            case "signed-with-an-unknown-key" ->
                TokenIssuer.signed(claims(), strangersKey("unknown"), JWSAlgorithm.RS256);
            case "signed-with-the-public-key" -> signedWithPublicKey();
            case "unsigned" -> new PlainJWT(claims()).serialize();
            case "signature-cut-off" -> issuer.token(chair).replaceFirst("[^.]*$", "");
            case "claims-changed-after-signing" -> changedAfterSigning();
            case "not-a-token" -> "not.a.token";
            case "without-school" -> issuer.token(Map.of());
            case "of-two-schools" ->
                issuer.token(Map.of(
                        "organization",
                        Map.of(
                                "qhzx", Person.membership(SCHOOL, "chair"),
                                "qsyz", Person.membership(ANOTHER, "chair"))));
            case "of-a-school-without-id" -> issuer.token(Map.of("organization", Map.of("qhzx", withoutId())));
            case "of-a-school-with-a-bad-id" -> {
                Map<String, Object> membership = new HashMap<>(withoutId());
                membership.put("id", "1 or 1=1");
                yield issuer.token(Map.of("organization", Map.of("qhzx", membership)));
            }
            case "roles-outside-the-school" -> issuer.token(Map.of("resource_access", Person.access("chair")));
            case "of-a-list-of-schools" -> issuer.token(Map.of("organization", List.of("qhzx")));
            case "of-nobody" -> without("sub");
            case "of-a-subject-with-a-bad-id" -> chair("sub", "fed.admin");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private JWTClaimsSet claims() {
        return issuer.claims(chair);
    }

    /** A chair's good token with these claims instead, in pairs of name and value. */
    private String chair(Object... pairs) {
        Map<String, Object> claims = new HashMap<>(chair);
        for (int i = 0; i < pairs.length; i += 2) {
            claims.put((String) pairs[i], pairs[i + 1]);
        }
        return issuer.token(claims);
    }

    /** A chair's token without this claim, which is otherwise good. */
    private String without(String claim) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
        claims().getClaims().forEach((name, value) -> {
            if (!name.equals(claim)) {
                claims.claim(name, value);
            }
        });
        return TokenIssuer.signed(claims.build(), issuer.key(), JWSAlgorithm.RS256);
    }

    private static Map<String, Object> withoutId() {
        return Map.of("resource_access", Person.access("chair"));
    }

    /** As if the verifier took the published key for a shared secret. */
    private String signedWithPublicKey() {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(issuer.key().getKeyID())
                            .build(),
                    claims());
            token.sign(new MACSigner(issuer.key().toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String changedAfterSigning() {
        String[] parts = issuer.token(chair).split("\\.");
        Map<String, Object> admin = Map.of("resource_access", Person.access("federation-admin"));
        parts[1] = Base64URL.encode(issuer.claims(admin).toString()).toString();
        return String.join(".", parts);
    }

    private static RSAKey strangersKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
