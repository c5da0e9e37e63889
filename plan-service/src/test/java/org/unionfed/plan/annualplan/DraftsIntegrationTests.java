package org.unionfed.plan.annualplan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/** What becomes of a draft that was begun for a wrong year, or by mistake. */
@PlanServiceTest
class DraftsIntegrationTests {

    private static final String PLANS = "/api/plan/plans";
    private static final String RETURN = "{\"reasons\": [{\"code\": \"WRONG_YEAR\"}]}";

    @Autowired
    MockMvcTester http;

    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    private PlanApi api;
    private School school;

    @BeforeEach
    void registerASchool() {
        api = new PlanApi(http);
        school = api.newSchool("d" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void throwsADraftAwayAndFreesItsYear() {
        String plan = draft(2026);
        assertThat(actions(plan)).contains("delete");

        assertThat(delete(plan, null)).hasStatus(428);
        assertThat(delete(plan, 7L)).hasStatus(409);
        assertThat(delete(plan, 1L)).hasStatus(204);

        assertThat(api.get(school.officer(), plan)).hasStatus(404);
        assertThat(api.get(school.officer(), plan + "/versions")).hasStatus(404);
        assertThat(delete(plan, 1L)).hasStatus(404);
        draft(2026);
    }

    @Test
    void keepsWhatWasEverSubmitted() {
        String plan = draft(2026);
        act(school.officer(), plan, "submit", "{}");
        assertRefused(delete(plan, version(plan)), "PLAN_NOT_DELETABLE");
        act(school.officer(), plan, "withdraw", null);

        assertThat(actions(plan)).contains("move").doesNotContain("delete");
        assertRefused(delete(plan, version(plan)), "PLAN_NOT_DELETABLE");
        act(school.officer(), plan, "submit", "{}");
        act(staff, plan, "return", RETURN);
        assertThat(actions(plan)).contains("move").doesNotContain("delete");
        assertRefused(delete(plan, version(plan)), "PLAN_NOT_DELETABLE");
    }

    @Test
    void movesADraftWithItsPeriodDaysAndTitle() {
        String plan = draft(2026);

        MvcTestResult moved = move(plan, "{\"year\": 2027}");

        assertThat(moved).hasStatusOk();
        assertThat(json(moved).path("year").asInt()).isEqualTo(2027);
        assertThat(json(moved).at("/period/from").asString()).isEqualTo("2027-01");
        assertThat(json(moved).at("/period/to").asString()).isEqualTo("2027-12");
        assertThat(json(moved).path("title").asString()).isEqualTo("2027年工会工作计划");
        assertThat(json(moved).at("/items/0/from").asString()).isEqualTo("2027-03-06");
        assertThat(json(moved).at("/items/0/months").toString()).isEqualTo("[3]");
        JsonNode newest = json(api.get(school.officer(), plan + "/versions")).at("/items/0");
        assertThat(newest.path("action").asString()).isEqualTo("move");
        assertThat(newest.path("comment").asString()).isEqualTo("2027");
        draft(2026);
    }

    @Test
    void doesNotMoveOntoAnotherPlanAndNamesIt() {
        String plan = draft(2026);
        String other = draft(2027);

        MvcTestResult refused = move(plan, "{\"year\": 2027}");

        assertRefused(refused, "PLAN_EXISTS");
        assertThat(json(refused).at("/plan/href").asString()).isEqualTo(other);
        assertThat(json(api.get(school.officer(), plan)).path("year").asInt()).isEqualTo(2026);
        assertThat(move(plan, "{\"year\": 2026}")).as("onto itself").hasStatusOk();
    }

    @Test
    void movesIntoAPeriodThatHoldsItsItemsOnly() {
        String plan = draft(2026);

        MvcTestResult refused = move(
                plan,
                "{\"year\": 2026, \"period\": {\"kind\": \"SEMESTER\", \"from\": \"2026-09\", \"to\": \"2027-01\"}}");
        MvcTestResult other = move(
                plan,
                "{\"year\": 2026, \"period\": {\"kind\": \"SEMESTER\", \"from\": \"2026-02\", \"to\": \"2026-07\"}}");
        MvcTestResult misfit = move(
                plan,
                "{\"year\": 2026, \"period\": {\"kind\": \"SEMESTER\", \"from\": \"2025-02\", \"to\": \"2025-07\"}}");

        assertThat(json(refused).path("code").asString()).isEqualTo("ITEM_OUTSIDE_PERIOD");
        assertThat(json(misfit).path("code").asString()).isEqualTo("PERIOD_MISSES_ITS_YEAR");
        assertThat(json(other).at("/period/kind").asString()).isEqualTo("SEMESTER");
    }

    @Test
    void movesAReturnedPlanForTheFederationToo() {
        String plan = draft(2031);
        act(school.officer(), plan, "submit", "{}");
        assertRefused(move(plan, "{\"year\": 2032}"), "PLAN_NOT_MOVABLE");
        act(staff, plan, "return", RETURN);

        assertThat(move(plan, "{\"year\": 2032}")).hasStatusOk();

        assertThat(listed(2031)).isZero();
        assertThat(listed(2032)).isEqualTo(1);
        assertThat(stateIn(2031)).isEqualTo("MISSING");
        assertThat(stateIn(2032)).isEqualTo("RETURNED");
        act(school.officer(), plan, "submit", "{}");
        act(staff, plan, "approve", "{}");
        assertThat(stateIn(2032)).isEqualTo("APPROVED");
        assertThat(json(api.get(school.officer(), "/api/plan/rollup/mine?year=2032"))
                        .at("/months/2/items/0/text")
                        .asString())
                .isEqualTo("三八活动");
    }

    @Test
    void leavesAnApprovedPlanInItsYear() {
        String plan = draft(2026);
        act(school.officer(), plan, "submit", "{}");
        act(staff, plan, "approve", "{}");
        assertRefused(move(plan, "{\"year\": 2027}"), "PLAN_NOT_MOVABLE");
        act(staff, plan, "reopen", "{\"reason\": \"补充\"}");

        assertRefused(move(plan, "{\"year\": 2027}"), "PLAN_NOT_MOVABLE");
        assertThat(actions(plan)).doesNotContain("move").doesNotContain("delete");
    }

    private String draft(int year) {
        MvcTestResult begun = api.post(school.officer(), PLANS, null, """
            {"year": %1$d, "title": "%1$d年工会工作计划",
             "items": [{"months": [3], "text": "三八活动", "from": "%1$d-03-06"}]}\
            """.formatted(year));
        assertThat(begun).hasStatus(201);
        return PLANS + "/" + json(begun).path("id").asString();
    }

    private MvcTestResult move(String plan, String body) {
        return api.post(school.officer(), plan + "/move", version(plan), body);
    }

    private MvcTestResult delete(String plan, @Nullable Long version) {
        var request = http.method(HttpMethod.DELETE).uri(plan).with(school.officer());
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.exchange();
    }

    private void act(JwtRequestPostProcessor who, String plan, String action, @Nullable String body) {
        assertThat(api.post(who, plan + "/" + action, PlanApi.version(api.get(who, plan)), body))
                .hasStatusOk();
    }

    private long version(String plan) {
        return PlanApi.version(api.get(school.officer(), plan));
    }

    private String actions(String plan) {
        return json(api.get(school.officer(), plan)).path("actions").toString();
    }

    private int listed(int year) {
        return json(api.get(staff, PLANS + "?year=%d&school=%s".formatted(year, school.id())))
                .path("items")
                .size();
    }

    private String stateIn(int year) {
        return json(api.get(staff, "/api/plan/rollup/matrix?year=%d&school=%s".formatted(year, school.code())))
                .at("/schools/0/state")
                .asString();
    }

    private static void assertRefused(MvcTestResult answer, String code) {
        assertThat(answer).hasStatus(409);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }
}
