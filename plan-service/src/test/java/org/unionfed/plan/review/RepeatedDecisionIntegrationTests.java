package org.unionfed.plan.review;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

/** A process died half-way through a decision about many plans, and whoever got no answer asks again. */
@PlanServiceTest
class RepeatedDecisionIntegrationTests {

    private static final String DONE = "done";
    private static final String CHANGED = "CHANGED_MEANWHILE";
    private static final String NO_CONGRESS = "[{\"code\": \"NO_CONGRESS\", \"comment\": \"请补充\"}]";

    @Autowired
    MockMvcTester http;

    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");

    private PlanApi api;
    private School school;

    @BeforeEach
    void registerASchool() {
        api = new PlanApi(http);
        school = api.newSchool("s" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void tellsWhatIsDoneAndDecidesTheRest() {
        String first = submitted(2026);
        String second = submitted(2027);
        assertThat(approve(staff, "", first)).containsExactly(DONE);

        assertThat(approve(staff, "", first, second)).containsExactly(DONE, DONE);

        assertThat(versionOf(first)).isEqualTo(3);
        assertThat(versionOf(second)).isEqualTo(3);
    }

    @Test
    void tellsSoWhateverHappenedSince() {
        String plan = submitted(2026);
        assertThat(approve(staff, "", plan)).containsExactly(DONE);
        assertThat(api.post(staff, "/api/plan/plans/" + plan + "/reopen", 3L, "{\"reason\": \"有变动\"}"))
                .hasStatusOk();

        assertThat(approve(staff, "", plan)).containsExactly(DONE);
    }

    @Test
    void tellsNobodyElseThatTheyDidIt() {
        String plan = submitted(2026);
        assertThat(approve(staff, "", plan)).containsExactly(DONE);

        assertThat(approve(ofFederation("federation-admin"), "", plan)).containsExactly(CHANGED);
    }

    @Test
    void takesAnotherDecisionForAnother() {
        String approved = submitted(2026);
        assertThat(approve(staff, "", approved)).containsExactly(DONE);
        assertThat(approve(staff, ", \"comment\": \"很好\"", approved)).containsExactly(CHANGED);
        assertThat(sendBack("[{\"code\": \"NO_CONGRESS\"}]", approved)).containsExactly(CHANGED);

        String returned = submitted(2027);
        assertThat(sendBack(NO_CONGRESS, returned)).containsExactly(DONE);
        assertThat(sendBack(NO_CONGRESS, returned)).containsExactly(DONE);
        assertThat(sendBack("[{\"code\": \"CALENDAR_MISSING\"}]", returned)).containsExactly(CHANGED);
    }

    private List<String> approve(JwtRequestPostProcessor who, String more, String... plans) {
        return decide(who, "\"APPROVE\"" + more, plans);
    }

    private List<String> sendBack(String reasons, String... plans) {
        return decide(staff, "\"RETURN\", \"reasons\": " + reasons, plans);
    }

    /** Of each plan as it was submitted. */
    private List<String> decide(JwtRequestPostProcessor who, String kind, String... plans) {
        String seen = String.join(
                ", ",
                List.of(plans).stream()
                        .map("{\"id\": \"%s\", \"version\": 2}"::formatted)
                        .toList());
        MvcTestResult answer = api.post(
                who, "/api/plan/reviews/decisions", null, "{\"kind\": %s, \"plans\": [%s]}".formatted(kind, seen));
        return json(answer).path("results").values().stream()
                .map(it -> it.path("done").asBoolean() ? DONE : it.path("code").asString())
                .toList();
    }

    private String submitted(int year) {
        MvcTestResult created = api.post(school.officer(), "/api/plan/plans", null, """
            {"year": %d, "title": "工会工作计划", "items": [{"months": [1], "text": "春节慰问"}]}
            """.formatted(year));
        String id = json(created).path("id").asString();
        assertThat(api.post(school.officer(), "/api/plan/plans/" + id + "/submit", 1L, null))
                .hasStatusOk();
        return id;
    }

    private long versionOf(String plan) {
        JsonNode seen = json(api.get(school.chair(), "/api/plan/plans/" + plan));
        return seen.path("version").asLong();
    }
}
