package org.unionfed.gateway.session;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.unionfed.gateway.support.Browser;
import org.unionfed.gateway.support.RawHttp;
import org.unionfed.gateway.support.SignInTest;
import org.unionfed.testkit.KeycloakAccounts;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody could prepare for another person's sign-in. */
@SignInTest
class HostileSignInIntegrationTests {

    private static final Pattern LOCATION = Pattern.compile("(?i)\r\nlocation: ([^\r]*)\r\n");

    private final String code = "h" + UUID.randomUUID().toString().substring(0, 8);
    private final Browser browser = new Browser();

    @Autowired
    private KeycloakAccounts accounts;

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    private String gateway;

    @BeforeEach
    void somebodyToSignIn() {
        gateway = "http://localhost:" + port;
        accounts.allowGateway(
                gateway,
                environment.getRequiredProperty("spring.security.oauth2.client.registration.keycloak.client-secret"));
        accounts.schoolUser(accounts.school(code, "学校" + code), code + ".officer", "王干事", "officer");
    }

    @Test
    void givesThePersonWhoSignsInANewSession() {
        browser.get(gateway + "/oauth2/authorization/keycloak");
        String prepared = browser.cookie("SESSION").orElseThrow();

        browser.signIn(gateway + "/oauth2/authorization/keycloak", code + ".officer", KeycloakAccounts.PASSWORD);

        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(200);
        assertThat(browser.cookie("SESSION"))
                .hasValueSatisfying(it -> assertThat(it).isNotEqualTo(prepared));
        assertThat(new Browser()
                        .send(HttpRequest.newBuilder(URI.create(gateway + "/api/me"))
                                .header("Cookie", "SESSION=" + prepared))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void takesNoSessionThatItDidNotGive() {
        var answer = new Browser()
                .send(HttpRequest.newBuilder(URI.create(gateway + "/oauth2/authorization/keycloak"))
                        .header("Cookie", "SESSION=MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx"));

        assertThat(answer.headers().allValues("set-cookie"))
                .anySatisfy(it -> assertThat(it)
                        .startsWith("SESSION=")
                        .doesNotContain("MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx")
                        .contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void signsNobodyInWithACodeTheyDidNotAskFor() {
        var answer = browser.get(gateway + "/login/oauth2/code/keycloak?code=somebodys&state=forged");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location")).contains("/?sign-in=failed");
        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void neverLeadsToAHostThatOnlyTheRequestNames() {
        String keycloak = environment.getRequiredProperty("unionfed.keycloak.url");
        for (String claim : new String[] {
            "Host: evil.example\r\n",
            "Host: localhost:" + port + "\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n",
            "Host: localhost:" + port + "\r\nForwarded: host=evil.example;proto=https\r\n"
        }) {
            String toKeycloak = location("/oauth2/authorization/keycloak?redirect_uri=http://evil.example/", claim);
            String failed = location("/login/oauth2/code/keycloak?code=x&state=y", claim);

            assertThat(toKeycloak).startsWith(keycloak + "/realms/");
            if (toKeycloak.contains("evil.example")) {
                var page = browser.get(toKeycloak);
                assertThat(page.statusCode()).isEqualTo(400);
                assertThat(page.body()).contains("redirect_uri");
            }
            assertThat(failed).isEqualTo("/?sign-in=failed");
        }
    }

    @Test
    void staysHereWhenNobodySignsOut() {
        browser.get(gateway + "/api/me");
        String token = browser.cookie("XSRF-TOKEN").orElseThrow();
        String answer = RawHttp.exchange(
                port,
                "POST /logout HTTP/1.1\r\nHost: evil.example\r\nCookie: XSRF-TOKEN=" + token + "\r\nX-XSRF-TOKEN: "
                        + token + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        assertThat(locationIn(answer)).isEqualTo("/");
    }

    @Test
    void keycloakComesBackOnlyToPagesItKnows() {
        browser.signIn(gateway + "/oauth2/authorization/keycloak", code + ".officer", KeycloakAccounts.PASSWORD);
        String realm = environment.getRequiredProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri");

        var page = browser.fillIn(
                realm + "/protocol/openid-connect/logout?client_id=union-gateway"
                        + "&post_logout_redirect_uri=http://evil.example/",
                Map.of());

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.uri().getHost()).isNotEqualTo("evil.example");
    }

    private String location(String path, String headers) {
        return locationIn(
                RawHttp.exchange(port, "GET " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n"));
    }

    private static String locationIn(String answer) {
        Matcher location = LOCATION.matcher(answer);
        assertThat(location.find()).as(answer).isTrue();
        return location.group(1);
    }
}
