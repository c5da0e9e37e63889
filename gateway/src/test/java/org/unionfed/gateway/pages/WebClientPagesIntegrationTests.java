package org.unionfed.gateway.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.unionfed.gateway.support.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class WebClientPagesIntegrationTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Environment environment;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/plans", "/plans/7", "/schools/7/accounts", "/year?month=3"})
    void givesThePageForEveryPathOfTheClient(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("<title>校工会联合会工作平台</title>");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-cache");
        assertThat(answer.headers().firstValue("last-modified")).isEmpty();
    }

    @Test
    void answersAnUnchangedPageWithoutSendingItAgain() throws Exception {
        String tag = get("/").headers().firstValue("etag").orElseThrow();

        var again = client.send(
                HttpRequest.newBuilder(uri("/")).header("If-None-Match", tag).build(), BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void letsFilesWithADigestInTheirNameBeKeptForEver() throws Exception {
        var answer = get("/assets/index-abc123.js");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control")).contains("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone.js", "/favicon.ico", "/login", "/actuator/env", "/application.yaml"})
    void hasNoPageForFilesThatAreNotThereAndPathsOfOthers(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("NOT_FOUND");
    }

    @Test
    void neverAnswersTheInterfaceWithAPage() throws Exception {
        var answer = get("/api/plan/plans");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    }

    @Test
    void tellsTheBrowserWhatAPageMayDo() throws Exception {
        URI keycloak =
                URI.create(environment.getRequiredProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri"));
        var headers = get("/").headers();

        assertThat(headers.firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'", "object-src 'none'")
                .endsWith("form-action 'self' http://" + keycloak.getAuthority());
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("x-frame-options")).contains("DENY");
        assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
        assertThat(headers.firstValue("permissions-policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("x-request-id")).isPresent();
    }

    @Test
    void handsOutTheCsrfTokenButNoSession() throws Exception {
        var cookies = get("/").headers().allValues("set-cookie");

        assertThat(cookies).anyMatch(it -> it.startsWith("XSRF-TOKEN=")).noneMatch(it -> it.startsWith("SESSION="));
    }

    @Test
    void keepsTheCsrfTokenFromRequestsOfOtherSites() throws Exception {
        assertThat(get("/").headers().allValues("set-cookie"))
                .anyMatch(it -> it.startsWith("XSRF-TOKEN=") && it.contains("SameSite=Strict"));
    }

    @Test
    void makesTheCookieOfASignInOutOfReachForScripts() throws Exception {
        var cookies = get("/oauth2/authorization/keycloak").headers().allValues("set-cookie");

        assertThat(cookies)
                .anyMatch(it -> it.startsWith("SIGN_IN=") && it.contains("HttpOnly") && it.contains("SameSite=Lax"))
                .noneMatch(it -> it.startsWith("SESSION="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.git/config", "/API/plan/plans", "/v3/api-docs", "/nothing", "/plans/7/nothing"})
    void hasNoPageWhereTheClientHasNone(String path) throws Exception {
        var program = get(path);
        var person = client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .build(),
                BodyHandlers.ofString());

        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(program.body()).contains("NOT_FOUND").doesNotContain("<title>");
        assertThat(person.statusCode()).isEqualTo(404);
        assertThat(person.body()).contains("<title>校工会联合会工作平台</title>");
    }

    @Test
    void isReadyAndShowsNothingElseOfItself() throws Exception {
        assertThat(get("/actuator/health/readiness").body()).contains("UP").doesNotContain("components");
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAForeignPost() throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(uri("/logout"))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("NOT_ALLOWED");
    }

    @Test
    void refusesHeadersThatAreTooLong() throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(uri("/"))
                        .header("X-Long", "x".repeat(17_000))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void sendsAFailedSignInBackToTheStart() throws Exception {
        var answer = get("/login/oauth2/code/keycloak?error=access_denied&state=unknown");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/?sign-in=failed"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
