package org.unionfed.plan.annualplan.history;

import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/** What is known of the versions a plan had. */
@PlanServiceTest
class PlanHistoryIntegrationTests {

    private static final String PLAN = """
            {"year": 2026, "title": "工会工作计划", "sections": [],
             "items": [{"months": [1, 2], "text": "春节慰问", "themes": ["warmth"]},
                       {"months": [3], "text": "三八活动", "themes": ["women", "festival"]}]}
            """;

    @Autowired
    MockMvcTester http;

    private PlanApi api;
    private School school;
    private String plan;
    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");

    @BeforeEach
    void writeAPlan() {
        api = new PlanApi(http);
        school = api.newSchool("s" + UUID.randomUUID().toString().substring(0, 8));
        plan = "/api/plan/plans/"
                + json(api.post(school.officer(), "/api/plan/plans", null, PLAN))
                        .path("id")
                        .asString();
    }

    @Test
    void keepsEveryVersionAndSaysWhatChanged() {
        JsonNode first = json(api.get(school.officer(), plan));
        api.patch(
                school.officer(),
                plan,
                1L,
                "{\"items\": %s}".formatted(first.path("items").toString().replace("春节慰问", "春节走访慰问")));
        act(school.officer(), 2, "submit", null);

        JsonNode versions = json(api.get(school.officer(), plan + "/versions"));
        JsonNode difference = json(api.get(school.officer(), plan + "/diff?from=1&to=3"));

        assertThat(versions.path("items").values())
                .extracting(it -> it.path("action").asString())
                .containsExactly("submit", "edit", "create");
        assertThat(difference.path("items")).hasSize(1);
        assertThat(difference.at("/items/0/before/text").asString()).isEqualTo("春节慰问");
        assertThat(difference.at("/items/0/after/text").asString()).isEqualTo("春节走访慰问");
        assertThat(json(api.get(staff, plan + "/versions")).path("items")).hasSize(1);
        assertThat(api.get(staff, plan + "/versions/1")).hasStatus(404);
    }

    @Test
    void showsOfEachVersionWhatThePlanSaidThen() {
        act(school.officer(), 1, "submit", null);
        act(staff, 2, "return", "{\"reasons\": [{\"code\": \"CALENDAR_MISSING\"}]}");
        api.patch(school.officer(), plan, 3L, "{\"title\": \"改过的计划\"}");
        act(school.officer(), 4, "submit", null);

        assertThat(LongStream.rangeClosed(1, 5)
                        .mapToObj(it -> json(api.get(school.officer(), plan + "/versions/" + it)))
                        .map(it -> it.at("/content/title").asString()))
                .containsExactly("工会工作计划", "工会工作计划", "工会工作计划", "改过的计划", "改过的计划");
        assertThat(json(api.get(staff, plan + "/versions/2")).at("/content/items"))
                .hasSize(2);
        assertThat(json(api.get(staff, plan + "/diff?from=2&to=5")).path("title"))
                .isNotEmpty();
    }

    private void act(JwtRequestPostProcessor who, long version, String action, @Nullable String body) {
        assertThat(api.post(who, plan + "/" + action, version, body)).hasStatusOk();
    }
}
