package org.unionfed.gateway.session;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.unionfed.gateway.support.Browser;
import org.unionfed.gateway.support.OneTimeCodes;
import org.unionfed.gateway.support.SignInTest;
import org.unionfed.testkit.KeycloakAccounts;

import static org.assertj.core.api.Assertions.assertThat;

/** What people see to themselves at Keycloak, and where they are afterwards. */
@SignInTest
class OwnAccountIntegrationTests {

    private static final String NEW = "another-password-of-mine";

    private final Browser browser = new Browser();
    private final String code = "o" + UUID.randomUUID().toString().substring(0, 8);
    private final String officer = code + ".officer";

    @Autowired
    private KeycloakAccounts accounts;

    @Autowired
    private Environment environment;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private String gateway;

    @BeforeEach
    void somebodyWithAnAccount() {
        gateway = "http://localhost:" + port;
        accounts.allowGateway(
                gateway,
                environment.getRequiredProperty("spring.security.oauth2.client.registration.keycloak.client-secret"));
        accounts.schoolUser(accounts.school(code, "学校" + code), officer, "王干事", "officer");
    }

    @ParameterizedTest
    @CsvSource({"password,UPDATE_PASSWORD", "second-factor,CONFIGURE_TOTP"})
    void letsPeopleSeeToTheirOwnAccountOnTheWay(String action, String asKeycloakCallsIt) {
        var answer = browser.get(gateway + "/oauth2/authorization/keycloak?action=" + action);

        assertThat(answer.headers().firstValue("location").orElseThrow()).contains("kc_action=" + asKeycloakCallsIt);
    }

    @Test
    void hasNoOtherActionOfKeycloakDone() {
        var refused = browser.get(gateway + "/oauth2/authorization/keycloak?action=delete_account");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("VALIDATION_FAILED", "\"action\"");
        assertThat(browser.get(gateway + "/oauth2/authorization/keycloak?kc_action=delete_account")
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .doesNotContain("kc_action");
    }

    @Test
    void setsANewPasswordAndComesBackToThePageThatWasOpen() {
        browser.signIn(gateway + "/oauth2/authorization/keycloak", officer, KeycloakAccounts.PASSWORD);

        HttpResponse<String> page = browser.fillIn(
                gateway + "/oauth2/authorization/keycloak?action=password&back=/plans?year=2026",
                Map.of("password", KeycloakAccounts.PASSWORD, "password-new", NEW, "password-confirm", NEW));

        assertThat(page.uri()).hasToString(gateway + "/plans?year=2026");
        Browser elsewhere = new Browser();
        elsewhere.signIn(gateway + "/oauth2/authorization/keycloak", officer, NEW);
        assertThat(elsewhere.get(gateway + "/api/me").statusCode()).isEqualTo(200);
    }

    /** The code of half a minute later holds too, and none holds twice. */
    @Test
    void asksForTheSecondFactorAfterThePassword() {
        browser.signIn(gateway + "/oauth2/authorization/keycloak", officer, KeycloakAccounts.PASSWORD);
        HttpResponse<String> setUp = browser.open(gateway + "/oauth2/authorization/keycloak?action=second-factor");
        OneTimeCodes codes = OneTimeCodes.readFrom(setUp.body());
        browser.fillInOnce(setUp, Map.of("totp", codes.at(clock.instant()), "userLabel", "手机"));

        Browser elsewhere = new Browser();
        HttpResponse<String> asked = elsewhere.fillInOnce(
                elsewhere.open(gateway + "/oauth2/authorization/keycloak"),
                Map.of("username", officer, "password", KeycloakAccounts.PASSWORD));
        assertThat(asked.body()).contains("name=\"otp\"").doesNotContain("name=\"password\"");

        HttpResponse<String> refused = elsewhere.fillInOnce(asked, Map.of("otp", "000000"));
        assertThat(refused.body()).contains("name=\"otp\"");
        HttpResponse<String> page = elsewhere.fillInOnce(
                refused, Map.of("otp", codes.at(clock.instant().plus(OneTimeCodes.STEP))));
        assertThat(page.uri()).hasToString(gateway + "/");
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false"})
    void comesBackToAddressesThatFitIntoACookie(int length, boolean comesBack) {
        String back = "/plans?q=" + "a".repeat(length - "/plans?q=".length());

        var page = browser.signIn(
                gateway + "/oauth2/authorization/keycloak?back=" + back, officer, KeycloakAccounts.PASSWORD);

        assertThat(page.uri()).hasToString(gateway + (comesBack ? back : "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example/", "/%5Cevil.example", "/nothing", "/api/me", "/logout"})
    void comesBackToNoOtherPlaceThanAPageOfOurs(String back) {
        var page = browser.signIn(
                gateway + "/oauth2/authorization/keycloak?back=" + back, officer, KeycloakAccounts.PASSWORD);

        assertThat(page.uri()).hasToString(gateway + "/");
    }
}
