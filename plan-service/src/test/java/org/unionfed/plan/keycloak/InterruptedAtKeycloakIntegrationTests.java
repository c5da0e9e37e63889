package org.unionfed.plan.keycloak;

import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.testkit.BackingServices;
import org.unionfed.testkit.KeycloakAccounts;
import org.unionfed.testkit.token.TrustedTokens;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/**
 * The whole service dies before each single call of Keycloak; the request is repeated, and everything is as wished. The
 * same without Keycloak and in a moment: {@code InterruptedWishesIntegrationTests}.
 */
@Tag("slow")
@SpringBootTest(properties = {"unionfed.school.retry-interval=1h", "unionfed.account.retry-interval=1h"})
@AutoConfigureMockMvc
@BackingServices(database = "plan", kafka = true, keycloak = true)
@Import({DyingKeycloak.class, TrustedTokens.class})
class InterruptedAtKeycloakIntegrationTests {

    private static final int MOST_CALLS = 60;
    private static final String RIGHT_PASSWORD = "Account is not fully set up";

    @Autowired
    MockMvcTester http;

    @Autowired
    DyingKeycloak.Life life;

    @Autowired
    KeycloakAccounts keycloak;

    @Autowired
    Environment environment;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private final JwtRequestPostProcessor admin = ofFederation("federation-admin");
    private final String code = "ik" + UUID.randomUUID().toString().substring(0, 8);
    private PlanApi api;
    private SignIns signIns;

    @BeforeEach
    void connect() {
        api = new PlanApi(http);
        signIns = new SignIns(environment);
    }

    @Test
    void anAccountIsWholeAndItsPasswordTold() {
        School school = api.newSchool(code);
        String accounts = "/api/plan/schools/" + school.id() + "/accounts";

        int calls = atEachCall(number -> {
            String username = code + ".w" + number;
            MvcTestResult made = post(accounts, username, """
                {"username": "%s", "displayName": "新委员", "email": "%s@example.org", "roles": ["officer"]}
                """.formatted(username, username));
            return new Attempt(made, () -> assertMade(school, accounts, username, made));
        });
        assertThat(calls).isGreaterThan(10);
    }

    @Test
    void aSchoolIsWholeAndItsChairsPasswordTold() {
        int calls = atEachCall(number -> {
            String school = code + number;
            MvcTestResult made = post("/api/plan/schools", school, """
                {"code": "%1$s", "name": "学校 %1$s", "kind": "PRIMARY", "region": "城区", "contactName": "联系人",
                 "chair": {"username": "%1$s.chair", "displayName": "主席", "email": "%1$s@example.org"}}
                """.formatted(school));
            return new Attempt(made, () -> {
                assertThat(json(made).path("state").asString()).isEqualTo("ACTIVE");
                assertSignsInWith(school + ".chair", json(made).at("/chair/temporaryPassword"));
            });
        });
        assertThat(calls).isGreaterThan(10);
    }

    @Test
    void aNewPasswordIsTheOnlyWayIn() {
        School school = api.newSchool(code);
        String accounts = "/api/plan/schools/" + school.id() + "/accounts";

        int calls = atEachCall(number -> {
            String username = code + ".p" + number;
            UUID account = keycloak.schoolUser(school.id(), username, "委员", "officer");
            String open = signIns.offlineToken(username);
            MvcTestResult renewed = post(accounts + "/" + account + "/password", username, "");
            return new Attempt(renewed, () -> {
                assertSignsInWith(username, json(renewed).path("temporaryPassword"));
                assertThat(signIns.isStillIn(open)).isFalse();
            });
        });
        assertThat(calls).isGreaterThan(3);
    }

    private void assertMade(School school, String accounts, String username, MvcTestResult made) {
        assertThat(made).as(username).hasStatus(201);
        assertSignsInWith(username, json(made).path("temporaryPassword"));
        assertThat(json(made).path("roles").toString()).isEqualTo("[\"officer\",\"member\"]");
        assertThat(json(api.get(admin, accounts + "?search=" + username)).path("items"))
                .hasSize(1);
        assertThat(audited(school, json(made).path("id").asString())).contains("account.create");
    }

    private void assertSignsInWith(String username, JsonNode password) {
        assertThat(signIns.refusal(username, password.asString())).isEqualTo(RIGHT_PASSWORD);
    }

    private List<String> audited(School school, String subject) {
        return tenancy.inSchool(
                new TenantId(school.id()),
                () -> jdbc.sql("select action from audit_entry where subject = :subject")
                        .param("subject", subject)
                        .query(String.class)
                        .list());
    }

    /** Attempts, dead one call later each time and repeated once, until one needs no repetition; answers their number. */
    private int atEachCall(IntFunction<Attempt> attempt) {
        for (int call = 1; call < MOST_CALLS; call++) {
            int number = call;
            life.endsAt(call);
            Attempt first = attempt.apply(number);
            life.endsAt(0);
            if (first.answer().getResponse().getStatus() < 300) {
                first.check().run();
                return call - 1;
            }
            assertThat(first.answer()).as("dead before call " + call).hasStatus(500);
            attempt.apply(number).check().run();
        }
        throw new AssertionError("no attempt lived");
    }

    private MvcTestResult post(String path, String key, String body) {
        var request = http.post().uri(path).with(admin).header("Idempotency-Key", key);
        if (!body.isEmpty()) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }

    /** One request and what has to be so after it. */
    private record Attempt(MvcTestResult answer, Runnable check) {}
}
