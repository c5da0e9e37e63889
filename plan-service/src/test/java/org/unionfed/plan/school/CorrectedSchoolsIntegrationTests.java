package org.unionfed.plan.school;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.keycloak.InMemoryAccounts;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/** A school whose chair has an address that the account server refuses. */
@PlanServiceTest
class CorrectedSchoolsIntegrationTests {

    private static final String SCHOOLS = "/api/plan/schools";

    private final JwtRequestPostProcessor admin = ofFederation("federation-admin");
    private final String code = "c" + UUID.randomUUID().toString().substring(0, 8);

    private final MockMvcTester http;
    private final InMemoryAccounts accounts;
    private final PlanApi api;

    @Autowired
    CorrectedSchoolsIntegrationTests(MockMvcTester http, InMemoryAccounts accounts) {
        this.http = http;
        this.accounts = accounts;
        this.api = new PlanApi(http);
    }

    @AfterEach
    void switchOn() {
        accounts.switchOn();
    }

    @Test
    void namesWhatTheAccountServerRefusesAndLetsItBeCorrected() {
        JsonNode stuck = registered();
        String path = SCHOOLS + "/" + stuck.path("id").asString();
        assertThat(stuck.path("state").asString()).isEqualTo("PROVISIONING");
        assertThat(stuck.path("problem").asString()).isEqualTo("CHAIR_EMAIL_INVALID");
        assertThat(stuck.path("actions").toString()).isEqualTo("[\"correct\",\"withdraw\"]");
        assertThat(stuck.at("/chair/email").asString()).isEqualTo(code + "@refused.example");

        String correction = "{\"chair\": {\"username\": \"%s.second\", \"displayName\": \"另一位\"}}".formatted(code);
        assertThat(api.post(admin, path + "/correct", 7L, correction)).hasStatus(409);
        JsonNode corrected = json(api.post(admin, path + "/correct", 1L, correction));

        assertThat(corrected.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(corrected.has("problem")).isFalse();
        assertThat(corrected.at("/chair/username").asString()).isEqualTo(code + ".second");
        assertThat(corrected.at("/chair/temporaryPassword").asString()).isNotEmpty();
        assertThat(codeOf(api.post(
                        admin, path + "/correct", corrected.path("version").asLong(), correction)))
                .isEqualTo("SCHOOL_IN_OTHER_STATE");
    }

    @Test
    void takesACorrectionThatCameToNothingAsNotMade() {
        JsonNode stuck = registered();
        String path = SCHOOLS + "/" + stuck.path("id").asString() + "/correct";
        String correction = "{\"chair\": {\"username\": \"%s.second\", \"displayName\": \"另一位\"}}".formatted(code);
        String key = UUID.randomUUID().toString();

        accounts.switchOff();
        assertThat(codeOf(once(key, path, correction))).isEqualTo("ACCOUNTS_UNAVAILABLE");
        accounts.switchOn();

        assertThat(json(once(key, path, correction)).path("state").asString()).isEqualTo("ACTIVE");
    }

    private MvcTestResult once(String key, String path, String body) {
        return http.post()
                .uri(path)
                .with(admin)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private JsonNode registered() {
        return json(api.post(admin, SCHOOLS, null, """
            {"code": "%1$s", "name": "学校%1$s", "kind": "PRIMARY", "region": "城区", "contactName": "联系人",
             "chair": {"username": "%1$s.chair", "displayName": "主席", "email": "%1$s@refused.example"}}
            """.formatted(code)));
    }

    private static String codeOf(MvcTestResult answer) {
        return json(answer).path("code").asString();
    }
}
