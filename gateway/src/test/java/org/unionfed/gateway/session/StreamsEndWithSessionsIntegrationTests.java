package org.unionfed.gateway.session;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
import org.unionfed.gateway.support.OpenPage;
import org.unionfed.gateway.support.SecondGateway;
import org.unionfed.gateway.support.SignInTest;
import org.unionfed.gateway.support.Upstream;
import org.unionfed.testkit.KeycloakAccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SignInTest
class StreamsEndWithSessionsIntegrationTests {

    private static final Duration SECONDS = Duration.ofSeconds(6);
    private static final String STREAM = "/api/notification/inbox/stream";
    private static final Upstream SERVICE = Upstream.start();

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("unionfed.gateway.routes.notification", SERVICE::address);
    }

    private final Browser browser = new Browser();
    private final Browser elsewhere = new Browser();
    private final String officer = "s" + UUID.randomUUID().toString().substring(0, 8) + ".officer";
    private final List<OpenPage> pages = new ArrayList<>();

    @Autowired
    private KeycloakAccounts accounts;

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    private String gateway;

    @BeforeEach
    void signedInTwice() {
        SERVICE.reset();
        gateway = "http://localhost:" + port;
        accounts.allowGateway(
                gateway,
                environment.getRequiredProperty("spring.security.oauth2.client.registration.keycloak.client-secret"));
        String code = officer.substring(0, officer.indexOf('.'));
        accounts.schoolUser(accounts.school(code, "学校" + code), officer, "王干事", "officer");
        signIn(browser);
        signIn(elsewhere);
        SERVICE.answers(Upstream::stream);
    }

    @AfterEach
    void closePages() throws IOException {
        for (OpenPage page : pages) {
            page.close();
        }
    }

    @Test
    void signingOutEndsThemOnEveryGatewayAndNobodyElses() {
        try (SecondGateway second = SecondGateway.beside(environment)) {
            OpenPage here = open(browser, gateway);
            OpenPage there = open(browser, second.address());
            OpenPage other = open(elsewhere, gateway);
            browser.get(gateway + "/api/me");

            assertThat(browser.post(gateway + "/logout", "").statusCode()).isEqualTo(200);

            await().atMost(SECONDS).until(() -> here.hasEnded() && there.hasEnded());
            goesOn(other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html, text/event-stream;q=0.1", "nothing/at-all"})
    void signingOutEndsThemWhateverWasAskedFor(String accept) {
        OpenPage page = browser.listen(gateway + STREAM, accept);
        pages.add(page);
        await().atMost(SECONDS).until(() -> page.heard() > 0);

        assertThat(browser.post(gateway + "/logout", "").statusCode()).isEqualTo(200);

        await().atMost(SECONDS).until(page::hasEnded);
    }

    @Test
    void keycloaksSignOutEndsThemToo() {
        OpenPage page = open(browser, gateway);
        OpenPage other = open(elsewhere, gateway);

        String issuer = environment.getRequiredProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri");
        browser.fillIn(issuer + "/protocol/openid-connect/logout", Map.of());

        await().atMost(SECONDS).until(page::hasEnded);
        goesOn(other);
    }

    @Test
    void nobodyListensWithASessionThatIsOver() {
        browser.get(gateway + "/api/me");
        browser.post(gateway + "/logout", "");

        OpenPage page = browser.listen(gateway + STREAM);
        pages.add(page);

        assertThat(page.status()).isEqualTo(401);
    }

    private void signIn(Browser who) {
        who.signIn(gateway + "/oauth2/authorization/keycloak", officer, KeycloakAccounts.PASSWORD);
    }

    private OpenPage open(Browser who, String at) {
        OpenPage page = who.listen(at + STREAM);
        pages.add(page);
        assertThat(page.status()).isEqualTo(200);
        await().atMost(SECONDS).until(() -> page.heard() > 0);
        return page;
    }

    /** Through several rounds of looking for sessions that are over. */
    private static void goesOn(OpenPage page) {
        int before = page.heard();
        await().atMost(Duration.ofSeconds(15)).until(() -> page.heard() > before + 50);
        assertThat(page.hasEnded()).isFalse();
    }
}
