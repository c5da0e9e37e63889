package org.unionfed.plan.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.unionfed.testkit.BackingServices;
import org.unionfed.testkit.KeycloakAccounts;

import static org.assertj.core.api.Assertions.assertThat;

/** What the delivered realm lets people do with their own accounts. */
@SpringBootTest(classes = KeycloakConfiguration.class, webEnvironment = WebEnvironment.NONE)
@BackingServices(keycloak = true)
class SelfServiceIntegrationTests {

    private static final Pattern FIELD = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    @Autowired
    Environment environment;

    @Autowired
    KeycloakAccounts keycloak;

    @ParameterizedTest
    @CsvSource({"UPDATE_PASSWORD,password-new", "CONFIGURE_TOTP,totpSecret"})
    void everybodyMayChangeTheirPasswordAndAddASecondFactor(String action, String field) {
        String username = "self" + UUID.randomUUID().toString().substring(0, 8);
        keycloak.federationUser(username, "联合会", "federation-staff");

        String page =
                get("/protocol/openid-connect/auth?response_type=code&client_id=union-gateway&scope=openid&state=s"
                                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
                                + "&redirect_uri=http://localhost:8080/login/oauth2/code/keycloak&kc_action=" + action)
                        .body();
        String next = signIn(page, username).body();
        if (fields(next).contains("password")) { // where there are schools, the name is asked for first
            next = signIn(next, username).body();
        }

        assertThat(fields(next)).contains(field);
    }

    @Test
    void keycloaksOwnPagesAboutAccountsAreShut() {
        assertThat(get("/account").statusCode()).isEqualTo(404);
    }

    private static List<String> fields(String page) {
        return FIELD.matcher(page).results().map(it -> it.group(1)).toList();
    }

    private HttpResponse<String> signIn(String page, String username) {
        Matcher action = ACTION.matcher(page);
        assertThat(action.find()).isTrue();
        String form = "username=" + username + "&password="
                + URLEncoder.encode(KeycloakAccounts.PASSWORD, StandardCharsets.UTF_8) + "&credentialId=";
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        return answer.statusCode() == 302
                ? send(HttpRequest.newBuilder(
                        URI.create(answer.headers().firstValue("Location").orElseThrow())))
                : answer;
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(environment.getRequiredProperty("unionfed.keycloak.url")
                + "/realms/" + environment.getRequiredProperty("unionfed.keycloak.realm") + path)));
    }

    /** Keeps cookies over plain HTTP too, as browsers do for their own computer. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
}
