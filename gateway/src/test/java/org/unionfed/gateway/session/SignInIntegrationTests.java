package org.unionfed.gateway.session;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unionfed.gateway.support.Browser;
import org.unionfed.gateway.support.SecondGateway;
import org.unionfed.gateway.support.SignInTest;
import org.unionfed.gateway.support.Upstream;
import org.unionfed.testkit.KeycloakAccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SignInTest
class SignInIntegrationTests {

    private static final Upstream SERVICE = Upstream.start();

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("unionfed.gateway.routes.plan", SERVICE::address);
    }

    private final Browser browser = new Browser();
    private final String code = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final String officer = code + ".officer";

    @Autowired
    private KeycloakAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    private UUID school;
    private String gateway;

    @BeforeEach
    void schoolAndGateway() {
        SERVICE.reset();
        gateway = "http://localhost:" + port;
        accounts.allowGateway(
                gateway,
                environment.getRequiredProperty("spring.security.oauth2.client.registration.keycloak.client-secret"));
        school = accounts.school(code, "学校" + code);
        accounts.schoolUser(school, officer, "王干事", "officer");
    }

    @Test
    void signsAnOfficerInAndKnowsTheirSchool() {
        HttpResponse<String> page = signIn(officer);

        assertThat(page.uri()).hasToString(gateway + "/");
        String me = browser.get(gateway + "/api/me").body();
        assertThat((String) JsonPath.read(me, "$.username")).isEqualTo(officer);
        assertThat((String) JsonPath.read(me, "$.displayName")).isEqualTo("王干事");
        assertThat((String) JsonPath.read(me, "$.school.code")).isEqualTo(code);
        assertThat((String) JsonPath.read(me, "$.school.id")).isEqualTo(school.toString());
        assertThat(JsonPath.<List<String>>read(me, "$.roles")).containsExactly("officer");
        assertThat((String) JsonPath.read(me, "$.language")).isEqualTo("zh-CN");
    }

    @Test
    void signsFederationStaffInWithoutASchool() {
        String staff = code + ".staff";
        accounts.federationUser(staff, "李联合", "federation-staff");
        signIn(staff);

        String me = browser.get(gateway + "/api/me").body();

        assertThat(JsonPath.<Map<String, Object>>read(me, "$")).doesNotContainKey("school");
        assertThat(JsonPath.<List<String>>read(me, "$.roles")).containsExactly("federation-staff");
    }

    @Test
    void asksKeycloakWithProofKeySchoolAndLanguage() {
        var answer = browser.get(gateway + "/oauth2/authorization/keycloak?school=csxx&ui_locales=en");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow())
                .contains("/protocol/openid-connect/auth?", "response_type=code", "client_id=union-gateway")
                .contains("code_challenge=", "code_challenge_method=S256", "ui_locales=en", "state=", "nonce=")
                .contains("scope=openid%20profile%20email%20organization:csxx");
    }

    /** The browser holds one sign-in that has begun, and that is the second tab's. */
    @Test
    void twoTabsAtTheSignInPageAreBothSignedIn() {
        String first = begins("/");
        String second = begins("/plans");

        var endOfFirst = browser.fillIn(first, Map.of("username", officer, "password", KeycloakAccounts.PASSWORD));
        var endOfSecond = browser.open(second);

        assertThat(endOfFirst.uri()).hasToString(gateway + "/plans");
        assertThat(endOfSecond.uri()).hasToString(gateway + "/");
        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void whicheverTabEndsFirst() {
        String first = begins("/");
        String second = begins("/plans");

        var endOfSecond = browser.fillIn(second, Map.of("username", officer, "password", KeycloakAccounts.PASSWORD));
        var endOfFirst = browser.open(first);

        assertThat(endOfSecond.uri()).hasToString(gateway + "/plans");
        assertThat(endOfFirst.uri()).hasToString(gateway + "/");
    }

    private String begins(String back) {
        return browser.get(gateway + "/oauth2/authorization/keycloak?back=" + back)
                .headers()
                .firstValue("location")
                .orElseThrow();
    }

    @Test
    void signingOutEndsKeycloaksSessionBeforeTheBrowserGoesThere() {
        signIn(officer);

        assertThat(browser.post(gateway + "/logout", "").statusCode()).isEqualTo(200);

        var page = browser.open(gateway + "/oauth2/authorization/keycloak");
        assertThat(page.uri().toString()).doesNotStartWith(gateway);
        assertThat(page.body()).contains("username");
    }

    @Test
    void relaysAnAccessTokenButShowsTheBrowserNone() {
        signIn(officer);

        var answer = browser.get(gateway + "/api/plan/plans");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().header("authorization")).startsWith("Bearer ey");
        assertThat(SERVICE.last().header("cookie")).isEmpty();
        assertThat(browser.cookie("SESSION").orElseThrow()).doesNotContain("ey");
    }

    @Test
    void keepsTokensSealedInTheDatabase() {
        signIn(officer);
        browser.get(gateway + "/api/plan/plans");
        String token = SERVICE.last().header("authorization").substring("Bearer ".length());

        var stored = jdbc.sql("select convert_from(access_token_value, 'UTF8') from oauth2_authorized_client")
                .query(String.class)
                .list();
        var attributes = jdbc.sql("select encode(attribute_bytes, 'escape') from spring_session_attributes")
                .query(String.class)
                .list();

        assertThat(stored).isNotEmpty().noneMatch(it -> it.contains(token) || it.startsWith("ey"));
        assertThat(attributes).isNotEmpty().noneMatch(it -> it.contains("springframework") || it.contains(officer));
    }

    @Test
    void changesSomethingOnlyWithTheCsrfToken() {
        signIn(officer);
        browser.get(gateway + "/api/me");
        var without = browser.send(HttpRequest.newBuilder(URI.create(gateway + "/api/plan/plans"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("NOT_ALLOWED");
        assertThat(SERVICE.received()).isEmpty();

        var with = browser.post(gateway + "/api/plan/plans", "{\"year\":2026}");

        assertThat(with.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().body()).isEqualTo("{\"year\":2026}");
    }

    @Test
    void sharesTheSessionBetweenGatewaysAndEndsItOnBoth() {
        try (SecondGateway second = SecondGateway.beside(environment)) {
            signIn(officer);
            assertThat(browser.get(second.address() + "/api/me").body()).contains(officer);
            assertThat(browser.get(second.address() + "/api/plan/plans").statusCode())
                    .isEqualTo(200);

            long tokens = count("oauth2_authorized_client");
            endSessionAtKeycloak();

            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(401);
                assertThat(browser.get(second.address() + "/api/me").statusCode())
                        .isEqualTo(401);
            });
            assertThat(count("oauth2_authorized_client")).isEqualTo(tokens - 1);
        }
    }

    @Test
    void signsOutHereAndTellsTheScriptWhereToGo() {
        signIn(officer);
        browser.get(gateway + "/api/me");

        var answer = browser.post(gateway + "/logout", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        String location = JsonPath.read(answer.body(), "$.location");
        assertThat(location)
                .contains("/protocol/openid-connect/logout?", "id_token_hint=", "post_logout_redirect_uri=");
        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.open(location).uri()).hasToString(gateway + "/");
    }

    @Test
    void takesASessionThatCannotBeReadAsSignedOut() {
        signIn(officer);
        jdbc.sql("update spring_session_attributes set attribute_bytes = '\\x0102030405060708090a0b0c0d0e0f1011'")
                .update();

        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(401);

        signIn(officer);
        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAForgedSignOutByKeycloak() {
        signIn(officer);

        var answer = new Browser()
                .send(HttpRequest.newBuilder(URI.create(gateway + "/logout/connect/back-channel/keycloak"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("logout_token=eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> signIn(String username) {
        return browser.signIn(gateway + "/oauth2/authorization/keycloak", username, KeycloakAccounts.PASSWORD);
    }

    /** As somebody does who signs out of another application of the realm. */
    private void endSessionAtKeycloak() {
        String issuer = environment.getRequiredProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri");
        browser.fillIn(issuer + "/protocol/openid-connect/logout", Map.of());
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
