package org.unionfed.bench.suite;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TokensTests {

    private final KeyPair keys;
    private final Tokens tokens;

    TokensTests() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        tokens = new Tokens(keys, "key-1", "http://localhost:8180/realms/unionfed");
    }

    @Test
    void namesTheSchoolAndTheRoleAsTheRealmDoes() {
        School school = new School(7);

        JsonNode claims = part(tokens.ofSchool(school, "officer"), 1);

        assertThat(claims.at("/organization/s00007/id").asString())
                .isEqualTo(school.id().toString());
        assertThat(claims.at("/organization/s00007/resource_access/union-api/roles/0")
                        .asString())
                .isEqualTo("officer");
        assertThat(claims.path("iss").asString()).endsWith("/realms/unionfed");
        assertThat(claims.has("resource_access")).isFalse();
    }

    @Test
    void givesPeopleOfTheFederationNoSchool() {
        JsonNode claims = part(tokens.ofFederation("bench.staff", "federation-staff"), 1);

        assertThat(claims.at("/resource_access/union-api/roles/0").asString()).isEqualTo("federation-staff");
        assertThat(claims.has("organization")).isFalse();
    }

    @Test
    void signsSoThatThePublishedKeyFitsIt() throws GeneralSecurityException {
        String token = tokens.ofSchool(new School(1), "officer");
        int end = token.lastIndexOf('.');

        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(keys.getPublic());
        check.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));

        assertThat(check.verify(Base64.getUrlDecoder().decode(token.substring(end + 1))))
                .isTrue();
        assertThat(part(token, 0).path("kid").asString()).isEqualTo("key-1");
    }

    private static JsonNode part(String token, int part) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[part]));
    }
}
