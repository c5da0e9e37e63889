package org.unionfed.gateway.session;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.unionfed.gateway.support.Browser;
import org.unionfed.gateway.support.SignInTest;
import org.unionfed.gateway.support.Upstream;
import org.unionfed.testkit.KeycloakAccounts;

import static org.assertj.core.api.Assertions.assertThat;

/** A page acts only for the person and school it was opened for. */
@SignInTest
class PageIdentityIntegrationTests {

    private static final Upstream SERVICE = Upstream.start();
    private static final String REST = "year=2026&q=%E8%AE%A1%2B%20a%26b";

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("unionfed.gateway.routes.plan", SERVICE::address);
    }

    private final Browser browser = new Browser();
    private final String code = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final String officer = code + ".officer";
    private final String chair = code + ".chair";

    @Autowired
    private KeycloakAccounts accounts;

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    private UUID school;
    private String gateway;

    @BeforeEach
    void twoPeopleOfASchool() {
        SERVICE.reset();
        gateway = "http://localhost:" + port;
        accounts.allowGateway(
                gateway,
                environment.getRequiredProperty("spring.security.oauth2.client.registration.keycloak.client-secret"));
        school = accounts.school(code, "学校" + code);
        accounts.schoolUser(school, officer, "王干事", "officer");
        accounts.schoolUser(school, chair, "陈主席", "chair");
    }

    @Test
    void tellsAPageWhomItIsForWithoutSayingAnythingElse() {
        signIn(browser, officer);
        String page = page();

        assertThat(page).matches("[A-Za-z0-9_-]{20,60}").doesNotContain(code);
        assertThat(page()).isEqualTo(page);
    }

    @Test
    void isAnotherForEachPersonSessionAndSchool() {
        signIn(browser, officer);
        String first = page();
        Browser elsewhere = new Browser();
        signIn(elsewhere, officer);
        Browser chairs = new Browser();
        signIn(chairs, chair);

        assertThat(page(elsewhere)).isNotEqualTo(first);
        assertThat(page(chairs)).isNotEqualTo(first).isNotEqualTo(page(elsewhere));
    }

    @Test
    void isAnotherForTheOtherSchoolOfTheSamePerson() {
        String other = code + "-2";
        accounts.schoolUser(accounts.school(other, "学校" + other), officer, "王干事", "officer");
        browser.signIn(gateway + "/oauth2/authorization/keycloak?school=" + code, officer, KeycloakAccounts.PASSWORD);
        String page = page();

        browser.open(gateway + "/oauth2/authorization/keycloak?school=" + other);

        assertThat(page()).isNotEqualTo(page);
        assertRefused(write(page, ""), "SIGNED_IN_AS_OTHER");
        assertThat(write(page(), "").statusCode()).isEqualTo(200);
    }

    @Test
    void letsAPageOfTheSameSessionGoOnAfterSigningInAgain() {
        signIn(browser, officer);
        String page = page();

        browser.open(gateway + "/oauth2/authorization/keycloak");

        assertThat(write(page, "").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesThePageOfWhoeverWasSignedInBefore() {
        signIn(browser, officer);
        String officersPage = page();
        signOut(officersPage);
        signIn(browser, chair);

        assertRefused(write(officersPage, ""), "SIGNED_IN_AS_OTHER");
        assertRefused(write("nonsense", ""), "SIGNED_IN_AS_OTHER");
        assertRefused(write(null, ""), "PAGE_UNKNOWN");
        assertRefused(get("/api/plan/plans", officersPage), "SIGNED_IN_AS_OTHER");
        assertRefused(get("/api/plan/plans/1/document?page=" + officersPage, null), "SIGNED_IN_AS_OTHER");
        assertRefused(get("/api/plan/plans", null), "PAGE_UNKNOWN");
        assertRefused(get("/api/openapi", null), "PAGE_UNKNOWN");
        assertThat(SERVICE.received()).isEmpty();

        assertThat(write(page(), "").statusCode()).isEqualTo(200);
        assertThat(SERVICE.received()).hasSize(1);
    }

    @Test
    void refusesBeforeADocumentIsReceived() {
        signIn(browser, officer);

        var answer = browser.send(HttpRequest.newBuilder(URI.create(gateway + "/api/plan/imports"))
                .header("X-Page", "another")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElse(""))
                .expectContinue(true)
                .POST(BodyPublishers.ofString("x".repeat(2_000_000))));

        assertRefused(answer, "SIGNED_IN_AS_OTHER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=%s", "page=%s&" + REST, REST + "&page=%s"})
    void takesAParameterToo(String query) {
        signIn(browser, officer);

        var answer = get("/api/plan/plans?" + query.replace("%s", page()), null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().uri().getRawQuery()).isEqualTo(query.contains("year") ? REST : null);
    }

    @Test
    void signsOutOnlyForThePageOfWhoeverIsSignedIn() {
        signIn(browser, officer);
        page();

        assertRefused(signOut(null), "PAGE_UNKNOWN");
        assertRefused(signOut("nonsense"), "SIGNED_IN_AS_OTHER");
        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(200);

        assertThat(signOut(page()).statusCode()).isEqualTo(200);
        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void letsSomebodyOutWhoHasNoPageBecauseTheyHaveNoSchool() {
        String nobody = code + ".nobody";
        accounts.federationUser(nobody, "无校");
        signIn(browser, nobody);
        assertThat(browser.get(gateway + "/api/me").body()).contains("NO_SCHOOL");

        assertThat(signOut(null).statusCode()).isEqualTo(200);
        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void asksNoMachineForAPage() {
        String token = accounts.token(officer);

        var answer = browser.send(HttpRequest.newBuilder(URI.create(gateway + "/api/plan/plans?page=2"))
                .header("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().uri().getQuery()).isNull();
    }

    @Test
    void saysWhatIsWrongInBothLanguages() {
        signIn(browser, officer);

        assertThat(inLanguage("zh-CN")).contains("重新");
        assertThat(inLanguage("en").toLowerCase(Locale.ROOT)).contains("signed in");
    }

    private String inLanguage(String language) {
        return JsonPath.read(
                browser.send(HttpRequest.newBuilder(URI.create(gateway + "/api/plan/plans"))
                                .header("X-Page", "another")
                                .header("Accept-Language", language))
                        .body(),
                "$.detail");
    }

    private static void assertRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat((String) JsonPath.read(answer.body(), "$.code")).isEqualTo(code);
    }

    private void signIn(Browser who, String username) {
        who.signIn(gateway + "/oauth2/authorization/keycloak", username, KeycloakAccounts.PASSWORD);
    }

    private HttpResponse<String> signOut(@Nullable String page) {
        var answer = browser.send(changing("/logout", page));
        if (answer.statusCode() == 200) {
            browser.open(JsonPath.read(answer.body(), "$.location"));
        }
        return answer;
    }

    private String page() {
        return page(browser);
    }

    private String page(Browser who) {
        return JsonPath.read(who.get(gateway + "/api/me").body(), "$.page");
    }

    private HttpResponse<String> get(String path, @Nullable String page) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path));
        return browser.send(page == null ? request : request.header("X-Page", page));
    }

    private HttpResponse<String> write(@Nullable String page, String query) {
        return browser.send(changing("/api/plan/plans" + query, page));
    }

    private HttpRequest.Builder changing(String path, @Nullable String page) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.ofString("{}"));
        return page == null ? request : request.header("X-Page", page);
    }
}
