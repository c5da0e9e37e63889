package org.unionfed.plan.keycloak;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.unionfed.testkit.BackingServices;
import org.unionfed.testkit.KeycloakAccounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Against a real Keycloak with the delivered realm. */
@SpringBootTest(classes = KeycloakConfiguration.class, webEnvironment = WebEnvironment.NONE)
@BackingServices(keycloak = true)
class KeycloakSchoolAccountsIntegrationTests {

    private final String code = "kc" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    SchoolAccounts accounts;

    @Autowired
    KeycloakAccounts keycloak;

    @Test
    void providesASchoolOnceHoweverOftenItIsAsked() {
        UUID first = accounts.provide(school(code + ".chair"));

        assertThat(accounts.provide(school(code + ".chair"))).isEqualTo(first);
        assertThat(accounts.usernameFree(code + ".chair", code)).isTrue();
        assertThat(accounts.usernameFree(code + ".chair", "another")).isFalse();
    }

    @Test
    void givesTheChairATokenWithTheSchoolAndItsRole() {
        UUID organization = accounts.provide(school(code + ".chair"));
        keycloak.setPassword(code + ".chair");

        JsonNode membership =
                claims(keycloak.token(code + ".chair")).path("organization").path(code);

        assertThat(membership.path("id").asString()).isEqualTo(organization.toString());
        assertThat(membership.at("/resource_access/union-api/roles").toString()).isEqualTo("[\"chair\"]");
    }

    @Test
    void adoptsAnOrganizationThatIsThereAlready() {
        UUID present = keycloak.school(code, "学校 " + code);

        assertThat(accounts.provide(school(code + ".chair"))).isEqualTo(present);
    }

    @Test
    void takesForeignEvenAnAccountThatIsYoungerThanTheRegistrationWhenItHasAPassword() {
        Instant before = Instant.now().minusSeconds(60);
        keycloak.federationUser(code + ".staff", "联合会", "federation-staff");

        assertThatExceptionOfType(UsernameTaken.class)
                .isThrownBy(() -> accounts.provide(school(code + ".staff", before)));
    }

    @Test
    void touchesNoAccountOfSomebodyElse() {
        keycloak.federationUser(code + ".staff", "联合会", "federation-staff");

        assertThatExceptionOfType(UsernameTaken.class).isThrownBy(() -> accounts.provide(school(code + ".staff")));
    }

    @Test
    void renewsThePasswordOfItsOwnPeopleOnly() {
        UUID organization = accounts.provide(school(code + ".chair"));
        keycloak.federationUser(code + ".staff", "联合会", "federation-staff");

        assertThat(accounts.renewPassword(organization, code + ".chair")).matches("[A-Z]{4}-[a-z]{4}-[2-9]{4}");
        assertThatExceptionOfType(UsernameTaken.class)
                .isThrownBy(() -> accounts.renewPassword(organization, code + ".staff"));
    }

    @Test
    void takesTheSchoolOutOfTheTokenWhileItIsSuspended() {
        UUID organization = accounts.provide(school(code + ".chair"));
        keycloak.schoolUser(organization, code + ".officer", "委员", "officer");

        accounts.enable(organization, false);
        accounts.enable(organization, false);
        assertThat(schoolInToken()).isFalse();

        accounts.enable(organization, true);
        assertThat(schoolInToken()).isTrue();
    }

    private boolean schoolInToken() {
        try {
            return claims(keycloak.token(code + ".officer"))
                    .path("organization")
                    .has(code);
        } catch (RuntimeException notSignedIn) {
            return false;
        }
    }

    private SchoolToProvide school(String chair) {
        return school(chair, Instant.now());
    }

    private SchoolToProvide school(String chair, Instant registeredAt) {
        return new SchoolToProvide(code, "学校 " + code, "PRIMARY", "城区", chair, "主席", null, registeredAt);
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
