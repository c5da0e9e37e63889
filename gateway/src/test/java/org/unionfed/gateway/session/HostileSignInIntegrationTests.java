package org.unionfed.gateway.session;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @Autowired
    private JdbcClient jdbc;

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
        browser.signIn(gateway + "/oauth2/authorization/keycloak", code + ".officer", KeycloakAccounts.PASSWORD);
        String prepared = browser.cookie("SESSION").orElseThrow();

        browser.open(gateway + "/oauth2/authorization/keycloak");

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
    void givesTheSessionOutOfReachForScriptsAndOtherSites() {
        browser.signIn(gateway + "/oauth2/authorization/keycloak", code + ".officer", KeycloakAccounts.PASSWORD);

        var back = atTheLastStepOf(browser);

        assertThat(back.headers().allValues("set-cookie"))
                .anySatisfy(it -> assertThat(it).startsWith("SESSION=").contains("HttpOnly", "SameSite=Lax"))
                .anySatisfy(it -> assertThat(it).startsWith("SIGN_IN=;"));
    }

    @Test
    void takesNoSessionThatItDidNotGive() {
        Browser prepared = new Browser();
        prepared.keep(gateway, "SESSION=MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx; Path=/");

        prepared.signIn(gateway + "/oauth2/authorization/keycloak", code + ".officer", KeycloakAccounts.PASSWORD);

        assertThat(prepared.cookie("SESSION"))
                .hasValueSatisfying(
                        it -> assertThat(it).isNotEqualTo("MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx"));
    }

    @Test
    void keepsNothingOfVisitorsWhoDoNotSignIn() {
        long before = sessions();
        for (int visitor = 0; visitor < 20; visitor++) {
            Browser stranger = new Browser();
            stranger.get(gateway + "/");
            stranger.get(gateway + "/api/me");
            stranger.get(gateway + "/oauth2/authorization/keycloak");
            stranger.get(gateway + "/login/oauth2/code/keycloak?code=x&state=y");
        }

        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void endsNoSignInWithACookieThatItDidNotSeal() {
        browser.signIn(gateway + "/oauth2/authorization/keycloak", code + ".officer", KeycloakAccounts.PASSWORD);
        String lastStep = lastStepOf(browser);
        String cookie = browser.cookie("SIGN_IN").orElseThrow();
        char other = cookie.charAt(40) == 'A' ? 'B' : 'A';
        browser.keep(
                gateway,
                "SIGN_IN=" + cookie.substring(0, 40) + other + cookie.substring(41) + "; Path=/login/oauth2/code");
        browser.keep(gateway, "SESSION=; Path=/; Max-Age=0");

        var answer = browser.get(lastStep);

        assertThat(answer.headers().firstValue("location")).contains("/?sign-in=failed");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session").query(Long.class).single();
    }

    /** Keycloak knows the person by now and sends the browser back at once. */
    private HttpResponse<String> atTheLastStepOf(Browser who) {
        return who.get(lastStepOf(who));
    }

    private String lastStepOf(Browser who) {
        String toKeycloak = who.get(gateway + "/oauth2/authorization/keycloak")
                .headers()
                .firstValue("location")
                .orElseThrow();
        return who.get(toKeycloak).headers().firstValue("location").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://localhost:1"
            })
    void takesNothingThatAnotherSiteSends(String header) {
        browser.signIn(gateway + "/oauth2/authorization/keycloak", code + ".officer", KeycloakAccounts.PASSWORD);
        String[] parts = header.split(": ");

        var answer = browser.send(signingOut().header(parts[0], parts[1]));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("NOT_ALLOWED");
        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: same-origin", "Origin: http://localhost:PORT", "X-None: nothing"})
    void takesWhatOurOwnPagesSend(String header) {
        browser.signIn(gateway + "/oauth2/authorization/keycloak", code + ".officer", KeycloakAccounts.PASSWORD);
        String[] parts = header.replace("PORT", Integer.toString(port)).split(": ");

        assertThat(browser.send(signingOut().header(parts[0], parts[1])).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void anInventedTokenOpensNoWayAroundTheCsrfToken(String method) {
        browser.signIn(gateway + "/oauth2/authorization/keycloak", code + ".officer", KeycloakAccounts.PASSWORD);

        var answer = browser.send(HttpRequest.newBuilder(URI.create(gateway + "/logout"))
                .header("Authorization", "Bearer x")
                .method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(200);
    }

    private HttpRequest.Builder signingOut() {
        String page = JsonPath.read(browser.get(gateway + "/api/me").body(), "$.page");
        return HttpRequest.newBuilder(URI.create(gateway + "/logout"))
                .header("Accept", "application/json")
                .header("X-Page", page)
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.noBody());
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
