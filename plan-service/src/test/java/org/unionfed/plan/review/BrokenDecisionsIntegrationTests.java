package org.unionfed.plan.review;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/** One decision about several plans that fails half-way, for a fault of ours and not of the plans. */
@PlanServiceTest
@Import(BrokenDecisions.class)
class BrokenDecisionsIntegrationTests {

    @Autowired
    MockMvcTester http;

    private PlanApi api;
    private School school;
    private List<String> plans;

    @BeforeEach
    void threePlansWait() {
        api = new PlanApi(http);
        school = api.newSchool("k" + UUID.randomUUID().toString().substring(0, 8));
        plans = List.of(submitted(2031), submitted(2032), submitted(2033));
    }

    @AfterEach
    void mend() {
        BrokenDecisions.mend();
    }

    @Test
    void stopsAsSoonAsTheDatabaseIsAway() {
        BrokenDecisions.loseDatabaseAfter(UUID.fromString(plans.get(0)));

        List<JsonNode> results = approveAll();

        assertThat(results.get(0).path("done").asBoolean()).isTrue();
        assertThat(results.subList(1, 3))
                .extracting(it -> it.path("code").asString())
                .containsExactly("SERVICE_UNAVAILABLE", "SERVICE_UNAVAILABLE");
        assertThat(BrokenDecisions.ASKED_IN_VAIN).hasValue(1);
    }

    @Test
    void namesTheIncidentOfADefectAndDecidesTheRest() {
        BrokenDecisions.failAt(UUID.fromString(plans.get(1)));

        List<JsonNode> results = approveAll();

        assertThat(results).extracting(it -> it.path("done").asBoolean()).containsExactly(true, false, true);
        assertThat(results.get(1).path("code").asString()).isEqualTo("INTERNAL_ERROR");
        assertThat(results.get(1).path("incident").asString()).hasSize(36);
        assertThat(results.get(0).has("incident")).isFalse();
    }

    private List<JsonNode> approveAll() {
        String seen = String.join(
                ", ",
                plans.stream()
                        .map("{\"id\": \"%s\", \"version\": 2}"::formatted)
                        .toList());
        MvcTestResult answer = api.post(
                ofFederation("federation-staff"),
                "/api/plan/reviews/decisions",
                null,
                "{\"kind\": \"APPROVE\", \"plans\": [%s]}".formatted(seen));
        assertThat(answer).hasStatusOk();
        return json(answer).path("results").valueStream().toList();
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
}
