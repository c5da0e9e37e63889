package org.unionfed.plan.keycloak;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.unionfed.plan.keycloak.AccountRefused.Reason;
import org.unionfed.testkit.BackingServices;
import org.unionfed.testkit.KeycloakAccounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

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

        assertRefused(Reason.USERNAME_TAKEN, () -> accounts.provide(school(code + ".staff", before)));
    }

    @Test
    void touchesNoAccountOfSomebodyElse() {
        keycloak.federationUser(code + ".staff", "联合会", "federation-staff");

        assertRefused(Reason.USERNAME_TAKEN, () -> accounts.provide(school(code + ".staff")));
    }

    @Test
    void givesAFirstPasswordToItsOwnPeopleWhoNeverSignedIn() {
        UUID organization = accounts.provide(school(code + ".chair"));
        keycloak.federationUser(code + ".staff", "联合会", "federation-staff");

        assertThat(accounts.firstPassword(organization, code + ".chair"))
                .get(STRING)
                .matches("[A-Z]{4}-[a-z]{4}-[2-9]{4}");
        assertThat(accounts.firstPassword(organization, code + ".chair")).isPresent();
        assertThat(accounts.firstPassword(organization, code + ".staff")).isEmpty();

        keycloak.setPassword(code + ".chair");
        assertThat(accounts.firstPassword(organization, code + ".chair")).isEmpty();
    }

    @Test
    void saysWhatItRefusesAboutTheChair() {
        keycloak.school(code + "x", "别校 " + code);
        accounts.provide(school(code + ".chair", code + "@example.org"));

        assertThat(accounts.emailFree(code + "@example.org", code)).isTrue();
        assertThat(accounts.emailFree(code + "@example.org", "another")).isFalse();
        assertRefused(
                Reason.EMAIL_TAKEN, () -> accounts.provide(other(code + "x", code + "x.chair", code + "@example.org")));
        assertRefused(Reason.EMAIL_INVALID, () -> accounts.provide(other(code + "x", code + "x.chair", "a@x_y.cn")));
        assertRefused(Reason.USERNAME_INVALID, () -> accounts.provide(other(code + "x", "a<b", null)));
    }

    @Test
    void goesOnWithADifferentChairAfterOneWasRefused() {
        accounts.provide(school(code + ".chair", code + "@example.org"));
        SchoolToProvide refused = other(code + "x", code + "x.chair", code + "@example.org");
        assertRefused(Reason.EMAIL_TAKEN, () -> accounts.provide(refused));

        UUID organization = accounts.provide(other(code + "x", code + "x.chair", code + "x@example.org"));

        assertThat(accounts.firstPassword(organization, code + "x.chair")).isPresent();
    }

    @Test
    void leavesNothingOfASchoolThatIsTakenBack() {
        SchoolToProvide school = school(code + ".chair", code + "@example.org");
        UUID organization = accounts.provide(school);

        accounts.withdraw(school);
        accounts.withdraw(school);

        assertThat(accounts.usernameFree(code + ".chair", "another")).isTrue();
        assertThat(accounts.emailFree(code + "@example.org", "another")).isTrue();
        assertThat(accounts.provide(school)).as("a new one").isNotEqualTo(organization);
    }

    @Test
    void takesBackNothingThatPeopleUse() {
        UUID organization = accounts.provide(school(code + ".chair"));
        keycloak.setPassword(code + ".chair");

        accounts.withdraw(school(code + ".chair"));

        assertThat(accounts.provide(school(code + ".chair"))).isEqualTo(organization);
        assertThat(keycloak.token(code + ".chair")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.cn", "first.last+tag@school-union.edu.cn", "!#$%&'*+/=?^_`{|}~-@xn--fiqs8s.cn", "A1@1-2.x3"
            })
    void takesEveryAddressThatIsCheckedHere(String email) {
        String unique = code + email;

        assertThat(AccountRules.isEmail(unique)).isTrue();
        assertThat(accounts.provide(school(code + ".chair", unique))).isNotNull();
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

    private SchoolToProvide school(String chair, @Nullable String email) {
        return other(code, chair, email);
    }

    private static SchoolToProvide other(String code, String chair, @Nullable String email) {
        return new SchoolToProvide(code, "学校 " + code, "PRIMARY", "城区", chair, "主席", email, Instant.now());
    }

    private static void assertRefused(Reason reason, ThrowableAssert.ThrowingCallable wish) {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(wish)
                .extracting(AccountRefused::reason)
                .isEqualTo(reason);
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
