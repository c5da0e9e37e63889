package org.unionfed.plan.school;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.keycloak.InMemoryAccounts;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

@PlanServiceTest
class SchoolsIntegrationTests {

    private static final String SCHOOLS = "/api/plan/schools";

    @Autowired
    MockMvcTester http;

    @Autowired
    InMemoryAccounts accounts;

    @Autowired
    ProvideAccounts provideAccounts;

    @Autowired
    SchoolRegister register;

    @Autowired
    Tenancy tenancy;

    private final JwtRequestPostProcessor admin = ofFederation("federation-admin");
    private final String code = "t" + UUID.randomUUID().toString().substring(0, 8);
    private PlanApi api;

    @BeforeEach
    void connect() {
        api = new PlanApi(http);
    }

    @AfterEach
    void switchOn() {
        accounts.switchOn();
    }

    @Test
    void registersASchoolAndHandsOutThePasswordOnce() {
        JsonNode registered = json(register(code, code + ".chair"));

        assertThat(registered.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(registered.at("/chair/temporaryPassword").asString()).hasSizeGreaterThan(8);
        JsonNode shown =
                json(api.get(admin, SCHOOLS + "/" + registered.path("id").asString()));
        assertThat(shown.at("/chair/temporaryPassword").isMissingNode()).isTrue();
        assertThat(shown.path("actions").toString()).isEqualTo("[\"suspend\"]");
    }

    @Test
    void losesNoSchoolWhileTheAccountServerIsDown() {
        accounts.switchOff();
        JsonNode registered = json(register(code, code + ".chair"));
        String path = SCHOOLS + "/" + registered.path("id").asString();
        assertThat(registered.path("state").asString()).isEqualTo("PROVISIONING");
        assertThat(registered.path("problem").asString()).isEqualTo("ACCOUNTS_UNAVAILABLE");
        assertThat(codesInTheRegister()).doesNotContain(code);

        accounts.switchOn();
        assertThat(provideAccounts.handle(UUID.fromString(registered.path("id").asString())))
                .isTrue();

        JsonNode active = json(api.get(admin, path));
        assertThat(active.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(active.has("problem")).isFalse();
        assertThat(codesInTheRegister()).contains(code);
        String password = SCHOOLS + "/" + active.path("id").asString() + "/chair/password";
        assertThat(json(api.post(admin, password, null, null))
                        .at("/chair/temporaryPassword")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void refusesWhatBelongsToOthers() {
        register(code, code + ".chair");
        accounts.addStranger("stranger-" + code);

        assertThat(codeOf(register(code, "other-" + code))).isEqualTo("SCHOOL_CODE_TAKEN");
        assertThat(codeOf(register(code + "x", "stranger-" + code))).isEqualTo("CHAIR_USERNAME_TAKEN");
    }

    @Test
    void shutsASuspendedSchoolOutUntilItIsResumed() {
        School school = api.newSchool(code);
        String path = SCHOOLS + "/" + school.id();
        String plan = "{\"year\": 2026, \"title\": \"计划\"}";

        assertThat(json(api.post(admin, path + "/suspend", 2L, "{\"reason\": \"学校合并\"}"))
                        .path("state")
                        .asString())
                .isEqualTo("SUSPENDED");
        assertThat(accounts.isEnabled(school.id())).isFalse();
        assertThat(codeOf(api.post(school.officer(), "/api/plan/plans", null, plan)))
                .isEqualTo("SCHOOL_SUSPENDED");
        assertThat(codeOf(api.post(admin, path + "/suspend", 3L, "{\"reason\": \"再次\"}")))
                .isEqualTo("SCHOOL_IN_OTHER_STATE");

        assertThat(api.post(admin, path + "/resume", 3L, null)).hasStatusOk();
        assertThat(accounts.isEnabled(school.id())).isTrue();
        assertThat(api.post(school.officer(), "/api/plan/plans", null, plan)).hasStatus(201);
    }

    @Test
    void repeatsNoKeptAnswerToASuspendedSchool() {
        School school = api.newSchool(code);
        String plan = "{\"year\": 2026, \"title\": \"计划\"}";
        assertThat(createOnce(school, plan)).hasStatus(201);

        api.post(admin, SCHOOLS + "/" + school.id() + "/suspend", 2L, "{\"reason\": \"学校合并\"}");

        assertThat(codeOf(createOnce(school, plan))).isEqualTo("SCHOOL_SUSPENDED");
    }

    @Test
    void keepsASuspensionThatTheAccountServerHasYetToLearn() {
        School school = api.newSchool(code);
        accounts.switchOff();
        api.post(admin, SCHOOLS + "/" + school.id() + "/suspend", 2L, "{\"reason\": \"学校合并\"}");
        assertThat(accounts.isEnabled(school.id())).isTrue();

        accounts.switchOn();
        provideAccounts.handle(school.id());

        assertThat(accounts.isEnabled(school.id())).isFalse();
    }

    @Test
    void showsASchoolToItselfAndToTheFederationOnly() {
        School school = api.newSchool(code);
        School other = api.newSchool(code + "y");

        JsonNode own = json(api.get(school.member(), SCHOOLS + "/" + school.id()));
        assertThat(own.path("code").asString()).isEqualTo(code);
        assertThat(own.has("chair")).isFalse();
        assertThat(api.get(other.chair(), SCHOOLS + "/" + school.id())).hasStatus(404);
        assertThat(json(api.get(other.chair(), SCHOOLS)).path("items")).hasSize(1);
        assertThat(json(api.get(ofFederation("federation-staff"), SCHOOLS + "?search=" + code))
                        .path("items"))
                .hasSize(2);
    }

    @Test
    void letsOnlyTheAdministratorsRegister() {
        String body = body(code, code + ".chair");

        assertThat(api.post(ofFederation("federation-staff"), SCHOOLS, null, body))
                .hasStatus(403);
        assertThat(api.post(api.newSchool(code + "z").chair(), SCHOOLS, null, body))
                .hasStatus(403);
    }

    @Test
    void takesASchoolBackThatIsNotReadyAndLeavesNothingOfIt() {
        JsonNode stuck = json(registerWithEmail(code, code + "@refused.example"));
        String path = SCHOOLS + "/" + stuck.path("id").asString();

        assertThat(api.post(admin, path + "/withdraw", 1L, null)).hasStatus(204);

        assertThat(api.get(admin, path)).hasStatus(404);
        assertThat(accounts.knows(code)).isFalse();
        assertThat(json(register(code, code + ".chair")).path("state").asString())
                .isEqualTo("ACTIVE");
    }

    @Test
    void keepsTheNamesOfAWithdrawnSchoolUntilTheAccountServerHasForgottenIt() {
        accounts.switchOff();
        JsonNode waiting = json(register(code, code + ".chair"));
        UUID id = UUID.fromString(waiting.path("id").asString());
        assertThat(api.post(admin, SCHOOLS + "/" + id + "/withdraw", 1L, null)).hasStatus(204);
        assertThat(api.get(admin, SCHOOLS + "/" + id)).hasStatus(404);
        assertThat(codeOf(register(code, code + ".chair"))).isEqualTo("SCHOOL_CODE_TAKEN");

        accounts.switchOn();
        assertThat(provideAccounts.handle(id)).isTrue();

        assertThat(register(code, code + ".chair")).hasStatus(201);
    }

    @Test
    void neverTakesBackASchoolWhosePeopleCanWork() {
        School school = api.newSchool(code);

        assertThat(codeOf(api.post(admin, SCHOOLS + "/" + school.id() + "/withdraw", 2L, null)))
                .isEqualTo("SCHOOL_IN_OTHER_STATE");
    }

    @Test
    void refusesAnAddressOrAUserNameOfSomebodyElseBeforeTheSchoolIsEntered() {
        registerWithEmail(code, code + "@example.org");

        assertThat(codeOf(registerWithEmail(code + "x", code.toUpperCase(Locale.ROOT) + "@example.org")))
                .isEqualTo("CHAIR_EMAIL_TAKEN");
        assertThat(codeOf(registerWithEmail(code + "x", "a@x_y.cn"))).isEqualTo("VALIDATION_FAILED");
        assertThat(codeOf(register(code + "x", code + ".other"))).isEqualTo("CHAIR_USERNAME_NOT_ALLOWED");
        assertThat(codeOf(register(code + "x", "admin"))).isEqualTo("CHAIR_USERNAME_NOT_ALLOWED");
        assertThat(json(api.get(admin, SCHOOLS + "?search=" + code + "x")).path("items"))
                .isEmpty();
    }

    @Test
    void promisesAnAddressToOneSchoolOnlyWhileTheAccountServerIsDown() {
        accounts.switchOff();
        registerWithEmail(code, code + "@example.org");

        assertThat(codeOf(registerWithEmail(code + "x", code + "@example.org"))).isEqualTo("CHAIR_EMAIL_TAKEN");
    }

    @Test
    void oneOfManyWhoRegisterTheSameCodeAtOnceGetsIt() {
        List<String> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(it -> register(code, code + ".chair"))
                .map(it -> it.getResponse().getStatus() == 201 ? "registered" : codeOf(it))
                .toList();

        assertThat(answers).containsOnlyOnce("registered").containsOnly("registered", "SCHOOL_CODE_TAKEN");
    }

    private MvcTestResult registerWithEmail(String code, String email) {
        String body = body(code, code + ".chair")
                .replace("\"displayName\": \"主席\"", "\"displayName\": \"主席\", \"email\": \"" + email + "\"");
        return api.post(admin, SCHOOLS, null, body);
    }

    private MvcTestResult register(String code, String chair) {
        return api.post(admin, SCHOOLS, null, body(code, chair));
    }

    private MvcTestResult createOnce(School school, String plan) {
        return http.post()
                .uri("/api/plan/plans")
                .with(school.officer())
                .header("Idempotency-Key", code)
                .contentType(MediaType.APPLICATION_JSON)
                .content(plan)
                .exchange();
    }

    private static String body(String code, String chair) {
        return """
            {"code": "%s", "name": "学校 %s %s", "kind": "PRIMARY", "region": "城区", "contactName": "联系人",
             "chair": {"username": "%s", "displayName": "主席"}}
            """.formatted(code, code, chair, chair);
    }

    /** Around the place where the school of this test belongs. */
    private List<String> codesInTheRegister() {
        String before = code.substring(0, code.length() - 1);
        return tenancy.acrossSchools(() -> register.page(before, 100)).stream()
                .map(RegisteredSchool::code)
                .toList();
    }

    private static String codeOf(MvcTestResult answer) {
        return json(answer).path("code").asString();
    }
}
