package org.unionfed.gateway.session;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.unionfed.gateway.support.Browser;
import org.unionfed.gateway.support.SignInTest;
import org.unionfed.testkit.KeycloakAccounts;

import static org.assertj.core.api.Assertions.assertThat;

@SignInTest
class SchoolQuestionIntegrationTests {

    private final Browser browser = new Browser();
    private final String code = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final String officer = code + ".officer";

    @Autowired
    private KeycloakAccounts accounts;

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    private UUID school;
    private String gateway;

    @BeforeEach
    void schoolAndGateway() {
        gateway = "http://localhost:" + port;
        accounts.allowGateway(
                gateway,
                environment.getRequiredProperty("spring.security.oauth2.client.registration.keycloak.client-secret"));
        school = accounts.school(code, "学校" + code);
        accounts.schoolUser(school, officer, "王干事", "officer");
    }

    @Test
    void asksForNameAndPasswordOnOnePageInTheLanguageOfTheWayThere() {
        String chinese = browser.open(gateway + "/oauth2/authorization/keycloak?ui_locales=zh-CN")
                .body();
        String english = new Browser()
                .open(gateway + "/oauth2/authorization/keycloak?ui_locales=en")
                .body();

        assertThat(chinese)
                .contains("<html lang=\"zh-CN\">", "校工会联合会工作平台", "用户名或电子邮箱")
                .contains("name=\"username\"", "name=\"password\"");
        assertThat(english).contains("<html lang=\"en\">", "Union Federation", "User name or e-mail");
    }

    @Test
    void asksWhoeverHasTwoSchoolsForOneOnceTheirPasswordWasRight() {
        String otherCode = code + "-2";
        UUID other = accounts.school(otherCode, "学校" + otherCode);
        accounts.schoolUser(other, officer, "王干事", "member");
        String address = gateway + "/oauth2/authorization/keycloak?back=/plans";

        HttpResponse<String> refused =
                browser.fillInOnce(browser.open(address), Map.of("username", officer, "password", "wrong"));
        assertThat(refused.body()).contains("name=\"password\"").doesNotContain("学校" + otherCode);

        HttpResponse<String> page = browser.fillIn(
                address, Map.of("username", officer, "password", KeycloakAccounts.PASSWORD, "kc.org", otherCode));

        assertThat(page.uri()).hasToString(gateway + "/plans");
        assertThat((String) JsonPath.read(browser.get(gateway + "/api/me").body(), "$.school.code"))
                .isEqualTo(otherCode);
    }

    @Test
    void endsWithWhoeverHasNeitherSchoolNorRole() {
        String nobody = code + ".nobody";
        accounts.federationUser(nobody, "无校人员");

        HttpResponse<String> page = signIn(nobody);

        assertThat(page.uri()).hasToString(gateway + "/");
        assertThat(browser.get(gateway + "/api/me").body()).contains("NO_SCHOOL");
    }

    @Test
    void whoeverIsSignedInAtKeycloakNeedsNoPassword() {
        String staff = code + ".staff2";
        accounts.federationUser(staff, "李联合", "federation-staff");
        for (String username : List.of(officer, staff)) {
            Browser theirs = new Browser();
            theirs.signIn(gateway + "/oauth2/authorization/keycloak", username, KeycloakAccounts.PASSWORD);
            theirs.keep(gateway + "/", "SESSION=; Max-Age=0; Path=/");
            assertThat(theirs.get(gateway + "/api/me").statusCode()).isEqualTo(401);

            assertThat(theirs.open(gateway + "/oauth2/authorization/keycloak").uri())
                    .hasToString(gateway + "/");
            assertThat(theirs.get(gateway + "/api/me").body()).contains(username);
        }
    }

    @Test
    void switchesBetweenTheSchoolsOfOnePerson() {
        String otherCode = code + "-2";
        UUID other = accounts.school(otherCode, "学校" + otherCode);
        accounts.schoolUser(other, officer, "王干事", "member");

        browser.signIn(gateway + "/oauth2/authorization/keycloak?school=" + code, officer, KeycloakAccounts.PASSWORD);
        String me = browser.get(gateway + "/api/me").body();
        assertThat((String) JsonPath.read(me, "$.school.id")).isEqualTo(school.toString());
        assertThat(JsonPath.<List<String>>read(me, "$.roles")).containsExactly("officer");

        browser.open(gateway + "/oauth2/authorization/keycloak?school=" + otherCode);
        me = browser.get(gateway + "/api/me").body();
        assertThat((String) JsonPath.read(me, "$.school.id")).isEqualTo(other.toString());
        assertThat(JsonPath.<List<String>>read(me, "$.roles")).containsExactly("member");
    }

    @Test
    void comesBackToTheStartFromASchoolThatIsNotTheirs() {
        accounts.school(code + "-3", "别的学校");

        var page = browser.signIn(
                gateway + "/oauth2/authorization/keycloak?school=" + code + "-3", officer, KeycloakAccounts.PASSWORD);

        assertThat(page.uri().toString()).startsWith(gateway + "/");
        assertThat(browser.get(gateway + "/api/me").statusCode()).isIn(401, 403);
    }

    private HttpResponse<String> signIn(String username) {
        return browser.signIn(gateway + "/oauth2/authorization/keycloak", username, KeycloakAccounts.PASSWORD);
    }
}
