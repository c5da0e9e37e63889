package org.unionfed.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig(KeycloakIntegrationTests.Nothing.class)
@BackingServices(keycloak = true)
class KeycloakIntegrationTests {

    @Autowired
    KeycloakAccounts accounts;

    @Autowired
    Environment environment;

    @Test
    void aSchoolsRolesStandInsideTheOrganizationClaimOnly() {
        UUID school = accounts.school("hongxing", "红星学校");
        accounts.schoolUser(school, "hongxing.chair", "李主席", "chair", "member");

        JsonNode claims = claimsOf(accounts.token("hongxing.chair"));

        JsonNode organization = claims.at("/organization/hongxing");
        assertThat(organization.get("id").asString()).isEqualTo(school.toString());
        assertThat(organization.at("/resource_access/union-api/roles"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("chair", "member");
        assertThat(claims.has("resource_access")).isFalse();
        assertThat(claims.has("realm_access")).isFalse();
    }

    @Test
    void aTokenIsMeantForTheServicesAndNamesThePerson() {
        UUID school = accounts.school("lantian", "蓝天学校");
        UUID user = accounts.schoolUser(school, "lantian.member", "王会员", "member");

        JsonNode claims = claimsOf(accounts.token("lantian.member"));

        assertThat(claims.get("aud").asString()).isEqualTo("union-api");
        assertThat(claims.get("sub").asString()).isEqualTo(user.toString());
        assertThat(claims.get("preferred_username").asString()).isEqualTo("lantian.member");
        assertThat(claims.get("name").asString()).isEqualTo("王会员");
        assertThat(claims.get("iss").asString())
                .isEqualTo(environment.getProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri"));
    }

    @Test
    void theFederationsRolesStandOutsideOfAnySchool() {
        accounts.federationUser("staff", "联合会干部", "federation-staff");

        JsonNode claims = claimsOf(accounts.token("staff"));

        assertThat(claims.at("/resource_access/union-api/roles"))
                .extracting(JsonNode::asString)
                .containsExactly("federation-staff");
        assertThat(claims.path("organization").isEmpty()).isTrue();
    }

    @Test
    void someoneOfTwoSchoolsGetsATokenForTheOneTheyChoose() {
        UUID first = accounts.school("first", "第一学校");
        UUID second = accounts.school("second", "第二学校");
        accounts.schoolUser(first, "both", "两校会员", "chair");
        accounts.schoolUser(second, "both", "两校会员", "member");

        JsonNode organizations =
                claimsOf(accounts.token("both", "organization:second")).get("organization");

        assertThat(organizations.propertyNames()).containsExactly("second");
        assertThat(organizations.at("/second/resource_access/union-api/roles"))
                .extracting(JsonNode::asString)
                .containsExactly("member");
    }

    @Test
    void aMachineClientMayIntegrate() {
        JsonNode claims = claimsOf(accounts.machineToken("personnel-system"));

        assertThat(claims.at("/resource_access/union-api/roles"))
                .extracting(JsonNode::asString)
                .containsExactly("integration");
    }

    private static JsonNode claimsOf(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(new String(claims, StandardCharsets.UTF_8));
    }

    static class Nothing {}
}
