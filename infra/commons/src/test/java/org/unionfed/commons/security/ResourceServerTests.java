package org.unionfed.commons.security;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.testkit.token.TokenIssuer;
import org.unionfed.testkit.token.TokenTable;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = ResourceServerTests.Service.class, properties = "unionfed.web.largest-body=100B")
@AutoConfigureMockMvc
class ResourceServerTests {

    private static final TokenIssuer TOKENS = TokenIssuer.start();

    @Autowired
    MockMvcTester http;

    private final UUID school = UUID.randomUUID();

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", TOKENS::realm);
    }

    @AfterAll
    static void stopIssuing() {
        TOKENS.close();
    }

    @Test
    void letsInAGoodTokenAndSaysWhoItIs() {
        var result = get("/api/whoami", officer());

        assertThat(result).hasStatus(200);
        assertThat(result).bodyJson().extractingPath("$.school.tenant.value").isEqualTo(school.toString());
        assertThat(result).bodyJson().extractingPath("$.roles").isEqualTo(List.of("OFFICER"));
    }

    @Test
    void refusesHeadersAndQueriesThatHoldWhatNoTextMay() {
        assertProblem(withHeader("If-Match", "\u0080"), 400, "MALFORMED_REQUEST");
        assertProblem(withHeader("Accept-Language", "\u0080"), 400, "MALFORMED_REQUEST");
        assertThat(withHeader("If-Match", "é")).hasStatus(200);
        assertProblem(asked("a%00b"), 400, "VALIDATION_FAILED");
        assertThat(asked("a%00b"))
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("search");
        assertThat(asked("a%2500b%09")).hasStatus(200);
    }

    @Test
    void takesBodiesUpToTheBoundOfTheService() {
        assertThat(posted("\"" + "a".repeat(98) + "\"")).hasStatus(200);
        assertProblem(posted("\"" + "a".repeat(99) + "\""), 413, "TOO_LARGE");
    }

    @Test
    void writesSecurityHeadersBeforeTheRequestIsHandled() {
        assertThat(get("/api/headers", officer())).bodyText().contains("X-Content-Type-Options", "Cache-Control");
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        var result = http.get().uri("/api/whoami").exchange();

        assertProblem(result, 401, "NOT_SIGNED_IN");
        assertThat(result.getResponse().getHeader("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void refusesOddTokensEvenWhereNobodyAsksForTheCaller() {
        for (TokenTable.Row odd : TokenTable.of(TOKENS)) {
            for (String path : List.of("/api/whoami", "/api/nowhere")) {
                var result = get(path, odd.token());

                assertProblem(result, odd.status(), odd.code());
                assertThat(result.getResponse().getHeader("WWW-Authenticate"))
                        .as(odd.name())
                        .matches(it -> odd.isBad() == (it != null && it.contains("invalid_token")));
            }
        }
    }

    @Test
    void refusesWhoeverLacksTheRole() {
        assertProblem(get("/api/chairs", officer()), 403, "NOT_ALLOWED");
        assertProblem(get("/api/denied", officer()), 403, "NOT_ALLOWED");
    }

    @Test
    void letsInThoseOfTheFederation() {
        assertThat(get("/api/whoami", ofFederation("federation-staff"))).hasStatus(200);
    }

    @Test
    void showsHealthToEveryoneAndOtherEndpointsToNobodyUnknown() {
        assertThat(http.get().uri("/actuator/health")).hasStatus(200);
        assertThat(http.get().uri("/actuator/env")).hasStatus(401);
        assertThat(http.get().uri("/v3/api-docs")).hasStatus(401);
    }

    @Test
    void showsHowItIsDoingInsideToTheAdministratorAlone() {
        assertProblem(get("/actuator/metrics", officer()), 403, "NOT_ALLOWED");
        assertProblem(get("/actuator/metrics", ofFederation("federation-staff")), 403, "NOT_ALLOWED");
        assertThat(get("/actuator/metrics", ofFederation("federation-admin"))).hasStatus(200);
    }

    @Test
    void givesRefusalsAnIdAndTheLanguageAskedFor() {
        var result = http.get()
                .uri("/api/whoami")
                .header("X-Request-Id", "check-12345")
                .header("Accept-Language", "en")
                .exchange();

        assertThat(result).hasHeader("X-Request-Id", "check-12345");
        assertThat(result).bodyJson().extractingPath("$.detail").isEqualTo("Please sign in first.");
    }

    private static String ofFederation(String role) {
        return TOKENS.token(Map.of("resource_access", Map.of("union-api", Map.of("roles", List.of(role)))));
    }

    private static void assertProblem(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private String officer() {
        return TOKENS.schoolToken("csxx", school, "officer");
    }

    private MvcTestResult asked(String query) {
        return http.get()
                .uri(URI.create("/api/whoami?search=" + query))
                .header("Authorization", "Bearer " + officer())
                .exchange();
    }

    private MvcTestResult withHeader(String name, String value) {
        return http.get()
                .uri("/api/whoami")
                .header("Authorization", "Bearer " + officer())
                .header(name, value)
                .exchange();
    }

    private MvcTestResult posted(String json) {
        return http.post()
                .uri("/api/echo")
                .header("Authorization", "Bearer " + officer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(String path, String token) {
        return http.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    /** A service without a database. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
            })
    @Import(ProtectedController.class)
    static class Service {}
}
