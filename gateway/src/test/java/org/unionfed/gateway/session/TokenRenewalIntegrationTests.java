package org.unionfed.gateway.session;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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

@SignInTest
class TokenRenewalIntegrationTests {

    private static final Upstream SERVICE = Upstream.start();
    private static final String SECRET = "spring.security.oauth2.client.registration.keycloak.client-secret";

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("unionfed.gateway.routes.plan", SERVICE::address);
    }

    private final Browser browser = new Browser();
    private final String code = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final String chair = code + ".chair";

    @Autowired
    private KeycloakAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    private String gateway;

    @BeforeEach
    void signedIn() {
        gateway = "http://localhost:" + port;
        accounts.allowGateway(gateway, environment.getRequiredProperty(SECRET));
        accounts.schoolUser(accounts.school(code, "学校" + code), chair, "陈主席", "chair");
        browser.signIn(gateway + "/oauth2/authorization/keycloak", chair, KeycloakAccounts.PASSWORD);
        SERVICE.reset();
    }

    @Test
    void keepsATokenThatIsGoodForALittleLonger() {
        String first = tokenOfNextRequest();
        endTokensIn(40);

        assertThat(tokenOfNextRequest()).isEqualTo(first);
    }

    @Test
    void renewsATokenShortlyBeforeItEnds() {
        String first = tokenOfNextRequest();
        endTokensIn(29);

        String second = tokenOfNextRequest();

        assertThat(second).isNotEqualTo(first);
        assertThat(tokenOfNextRequest()).isEqualTo(second);
    }

    @Test
    void renewsOnceForManyRequestsOnTwoGateways() {
        String first = tokenOfNextRequest();
        try (SecondGateway other = SecondGateway.beside(environment)) {
            SERVICE.reset();
            endTokensIn(-10);

            atOnce(List.of(gateway, other.address()), 12)
                    .forEach(it -> assertThat(it.statusCode()).isEqualTo(200));

            assertThat(SERVICE.received())
                    .hasSize(12)
                    .extracting(it -> it.header("authorization"))
                    .doesNotContain("Bearer " + first)
                    .containsOnly("Bearer " + tokenOfNextRequest());
        }
    }

    @Test
    void isSignedOutWhenKeycloakRenewsNoMore() {
        accounts.allowGateway("http://localhost:1", environment.getRequiredProperty(SECRET));
        String issuer = environment.getRequiredProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri");
        browser.fillIn(issuer + "/protocol/openid-connect/logout", Map.of());
        assertThat(browser.get(gateway + "/api/plan/plans").statusCode()).isEqualTo(200);

        endTokensIn(-10);

        var answer = browser.get(gateway + "/api/plan/plans");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("NOT_SIGNED_IN");
        assertThat(browser.get(gateway + "/api/me").statusCode()).isEqualTo(401);
    }

    private List<HttpResponse<String>> atOnce(List<String> gateways, int requests) {
        ExecutorService threads = Executors.newFixedThreadPool(requests);
        try {
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, requests)
                    .mapToObj(it -> gateways.get(it % gateways.size()) + "/api/plan/plans")
                    .map(address -> CompletableFuture.supplyAsync(() -> browser.get(address), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private String tokenOfNextRequest() {
        assertThat(browser.get(gateway + "/api/plan/plans").statusCode()).isEqualTo(200);
        return SERVICE.last().header("authorization").substring("Bearer ".length());
    }

    private void endTokensIn(long seconds) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        jdbc.sql("update oauth2_authorized_client set access_token_issued_at = :issued, access_token_expires_at = :end")
                .param("issued", now.minusMinutes(10))
                .param("end", now.plusSeconds(seconds))
                .update();
    }
}
