package org.unionfed.plan.annualplan;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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
import static org.unionfed.plan.PlanApi.version;

@PlanServiceTest
class PlanLifeCycleIntegrationTests {

    private static final String PLAN = """
        {"year": %d, "title": "工会工作计划",
         "sections": [{"marker": "一、", "heading": "主要工作", "text": "做好服务。",
                       "children": [{"marker": "（一）", "heading": "送温暖"}]}],
         "items": [{"months": [1, 2], "text": "春节慰问", "themes": ["warmth"]},
                   {"months": [3], "text": "三八活动", "themes": ["women", "festival"]}]}
        """;
    private static final String RETURN = "{\"reasons\": [{\"code\": \"CALENDAR_MISSING\", \"comment\": \"下半年没有安排\"}]}";

    @Autowired
    MockMvcTester http;

    private PlanApi api;
    private School school;
    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");

    @BeforeEach
    void registerASchool() {
        api = new PlanApi(http);
        school = api.newSchool("s" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void takesOnlyThemesThatTheFederationKnows() {
        String plan = draft(2026);
        for (String theme : new String[] {"nope-xxxxx", "x--y-", "Warmth", "-warmth", ""}) {
            String items =
                    "[{\"text\": \"三八活动\"}, {\"text\": \"慰问\", \"themes\": [\"warmth\", \"%s\"]}]".formatted(theme);
            for (MvcTestResult refused : new MvcTestResult[] {
                api.patch(school.officer(), plan, 1L, "{\"items\": %s}".formatted(items)),
                api.post(
                        school.officer(),
                        "/api/plan/plans",
                        null,
                        "{\"year\": 2027, \"title\": \"计划\", \"items\": %s}".formatted(items))
            }) {
                assertThat(json(refused).at("/errors/0/field").asString()).isEqualTo("items[1].themes[1]");
                assertThat(refused).hasStatus(400);
            }
        }
    }

    @Test
    void goesFromDraftToApprovalAndBackToTheDesk() {
        String plan = draft(2026);
        MvcTestResult submitted = act(school.officer(), plan, 1, "submit", "{\"comment\": \"请审核\"}");
        assertThat(json(submitted).path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(json(submitted).path("actions").toString()).isEqualTo("[\"withdraw\"]");

        MvcTestResult returned = act(staff, plan, 2, "return", RETURN);
        assertThat(json(returned).at("/review/reasons/0/code").asString()).isEqualTo("CALENDAR_MISSING");
        JsonNode seen = json(api.get(school.chair(), plan));
        assertThat(seen.path("actions").toString()).isEqualTo("[\"edit\",\"submit\",\"mark\",\"move\"]");

        String items = withText(seen, "春节走访慰问");
        assertThat(api.patch(school.officer(), plan, 3L, "{\"items\": %s}".formatted(items)))
                .hasStatusOk();
        act(school.officer(), plan, 4, "submit", null);
        JsonNode approved = json(act(staff, plan, 5, "approve", "{}"));
        assertThat(approved.path("state").asString()).isEqualTo("APPROVED");
        assertThat(approved.at("/items/0/itemId")).isEqualTo(seen.at("/items/0/itemId"));

        JsonNode reopened = json(act(staff, plan, 6, "reopen", "{\"reason\": \"补充体检\"}"));
        assertThat(reopened.path("state").asString()).isEqualTo("RETURNED");
        assertThat(reopened.path("changesSinceApproval").asInt()).isZero();
        JsonNode edited = json(api.patch(school.officer(), plan, 7L, "{\"title\": \"工会工作计划（修订）\"}"));
        assertThat(edited.path("changesSinceApproval").asInt()).isEqualTo(1);
    }

    @Test
    void showsTheFederationWhatTheSchoolSaysItHasDealtWith() {
        String plan = draft(2026);
        act(school.officer(), plan, 1, "submit", null);
        act(staff, plan, 2, "return", RETURN);
        String marks = plan + "/marks";

        assertThat(api.put(staff, marks, 3L, "{\"marks\": []}")).hasStatus(403);
        assertThat(api.put(school.officer(), marks, 3L, "{\"marks\": [{\"reason\": 1}]}"))
                .hasStatus(422);
        assertThat(api.put(school.officer(), marks, 3L, "{\"marks\": [{\"reason\": 0, \"comment\": \"已补充\"}]}"))
                .hasStatusOk();
        act(school.officer(), plan, 4, "submit", null);

        JsonNode review = json(api.get(staff, plan)).path("review");
        assertThat(review.at("/marks/0/reason").asInt(-1)).isZero();
        assertThat(review.at("/marks/0/comment").asString()).isEqualTo("已补充");
        assertThat(review.at("/reasons/0").propertyNames()).containsExactlyInAnyOrder("code", "comment");
    }

    @Test
    void beginsTheYearAfterFromAnApprovedPlanOnce() {
        String plan = draft(2026);
        act(school.officer(), plan, 1, "submit", null);
        MvcTestResult early = api.post(school.officer(), plan + "/continue", null, null);
        act(staff, plan, 2, "approve", "{}");
        assertThat(json(api.get(school.officer(), plan)).path("actions").toString())
                .isEqualTo("[\"continue\"]");

        MvcTestResult next = api.post(school.officer(), plan + "/continue", null, null);
        MvcTestResult again = api.post(school.officer(), plan + "/continue", null, null);

        assertThat(json(early).path("code").asString()).isEqualTo("PLAN_NOT_APPROVED");
        assertThat(next).hasStatus(201);
        assertThat(json(next).path("year").asInt()).isEqualTo(2027);
        assertThat(json(next).at("/period/from").asString()).isEqualTo("2027-01");
        assertThat(json(next).at("/items/0/text").asString()).isEqualTo("春节慰问");
        assertThat(json(next).at("/sections/0/children/0/heading").asString()).isEqualTo("送温暖");
        assertThat(json(next).path("state").asString()).isEqualTo("DRAFT");
        assertThat(json(again).path("code").asString()).isEqualTo("PLAN_EXISTS");
        assertThat(json(again).at("/plan/id")).isEqualTo(json(next).path("id"));
        assertThat(api.post(school.member(), plan + "/continue", null, null)).hasStatus(403);
        assertThat(api.post(staff, plan + "/continue", null, null)).hasStatus(403);
    }

    @Test
    void showsDraftsOnlyToThoseWhoWriteThem() {
        String plan = draft(2026);

        assertThat(api.get(school.member(), plan)).hasStatus(404);
        assertThat(api.get(staff, plan)).hasStatus(404);
        assertThat(api.get(staff, plan + "/versions")).hasStatus(404);
        act(school.officer(), plan, 1, "submit", null);
        assertThat(api.get(school.member(), plan)).hasStatusOk();
        assertThat(json(api.get(staff, plan)).path("actions").toString()).isEqualTo("[\"return\",\"approve\"]");
        act(school.officer(), plan, 2, "withdraw", null);
        assertThat(api.get(staff, plan)).hasStatus(404);
    }

    @Test
    void hidesThePlansOfOtherSchools() {
        School other = api.newSchool("s" + UUID.randomUUID().toString().substring(0, 8));
        String plan = draft(2026);
        act(school.officer(), plan, 1, "submit", null);

        assertThat(api.get(other.officer(), plan)).hasStatus(404);
        assertThat(api.patch(other.officer(), plan, 2L, "{\"title\": \"x\"}")).hasStatus(404);
        assertThat(api.post(other.officer(), plan + "/withdraw", 2L, null)).hasStatus(404);
        assertThat(api.get(other.officer(), plan + "/versions")).hasStatus(404);
        assertThat(json(api.get(other.officer(), "/api/plan/plans")).path("items"))
                .isEmpty();
    }

    @Test
    void letsNobodyDoWhatIsNotTheirs() {
        String plan = draft(2026);

        assertThat(api.post(school.member(), plan + "/submit", 1L, null)).hasStatus(403);
        assertThat(api.post(school.member(), "/api/plan/plans", null, PLAN.formatted(2027)))
                .hasStatus(403);
        assertThat(api.post(school.chair(), plan + "/approve", 1L, null)).hasStatus(403);
        assertThat(api.post(staff, plan + "/submit", 1L, null)).hasStatus(403);
        assertThat(api.post(ofFederation("federation-auditor"), plan + "/approve", 1L, null))
                .hasStatus(403);
    }

    @Test
    void allowsOnePlanForAPeriodAndNamesIt() {
        String plan = draft(2026);
        MvcTestResult second = api.post(school.officer(), "/api/plan/plans", null, PLAN.formatted(2026));

        assertThat(second).hasStatus(409);
        assertThat(json(second).path("code").asString()).isEqualTo("PLAN_EXISTS");
        assertThat(json(second).at("/plan/href").asString()).isEqualTo(plan);
        assertThat(draft(2027)).isNotEqualTo(plan);
    }

    @Test
    void asksForTheVersionAndShowsThePresentOneToWhoComesLate() {
        String plan = draft(2026);
        assertThat(api.patch(school.officer(), plan, null, "{\"title\": \"甲\"}"))
                .hasStatus(428);
        api.patch(school.officer(), plan, 1L, "{\"title\": \"甲\"}");
        MvcTestResult late = api.patch(school.chair(), plan, 1L, "{\"title\": \"乙\"}");

        assertThat(late).hasStatus(409);
        assertThat(json(late).path("code").asString()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(json(late).at("/current/title").asString()).isEqualTo("甲");
        assertThat(json(late).at("/current/version").asLong()).isEqualTo(2);
    }

    @Test
    void letsOneOfTwoWinAndTellsTheOther() {
        String plan = draft(2026);
        var answers = IntStream.range(0, 4)
                .mapToObj(it -> CompletableFuture.supplyAsync(
                        () -> api.patch(school.officer(), plan, 1L, "{\"title\": \"第%d稿\"}".formatted(it))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(it -> it.getResponse().getStatus()).containsOnlyOnce(200);
        assertThat(answers)
                .filteredOn(it -> it.getResponse().getStatus() == 409)
                .hasSize(3)
                .allSatisfy(it ->
                        assertThat(json(it).at("/current/version").asLong()).isEqualTo(2));
        assertThat(version(api.get(school.officer(), plan))).isEqualTo(2);
    }

    @Test
    void saysWhichFieldIsWrong() {
        MvcTestResult refused = api.post(
                school.officer(),
                "/api/plan/plans",
                null,
                "{\"year\": 2026, \"title\": \"工会工作计划\", \"items\": [{\"months\": [13], \"text\": \"  \"}]}");

        assertThat(refused).hasStatus(400);
        assertThat(json(refused).path("errors").values())
                .extracting(it -> it.path("field").asString())
                .containsExactlyInAnyOrder("items[0].months[0]", "items[0].text");
    }

    @Test
    void pagesThroughListsAndCountsThem() {
        IntStream.rangeClosed(2021, 2025).forEach(this::draft);
        String submitted = draft(2026);
        act(school.officer(), submitted, 1, "submit", null);

        JsonNode first = json(api.get(school.officer(), "/api/plan/plans?limit=4"));
        JsonNode second = json(api.get(
                school.officer(),
                "/api/plan/plans?limit=4&after=" + first.path("next").asString()));

        assertThat(first.path("items")).hasSize(4);
        assertThat(first.at("/items/0/year").asInt()).isEqualTo(2026);
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.path("next").isMissingNode() || second.path("next").isNull())
                .isTrue();
        assertThat(json(api.get(school.officer(), "/api/plan/plans/counts"))
                        .path("DRAFT")
                        .asInt())
                .isEqualTo(5);
        assertThat(json(api.get(school.member(), "/api/plan/plans")).path("items"))
                .hasSize(1);
        assertThat(json(api.get(staff, "/api/plan/plans?state=SUBMITTED&school=" + school.id()))
                        .path("items"))
                .singleElement()
                .satisfies(it -> assertThat(it.path("schoolName").asString()).isEqualTo("学校 " + school.code()));
        assertThat(json(api.get(staff, "/api/plan/plans/counts?school=" + school.id()))
                        .toString())
                .isEqualTo("{\"SUBMITTED\":1,\"RETURNED\":0,\"APPROVED\":0}");
    }

    private String draft(int year) {
        MvcTestResult created = api.post(school.officer(), "/api/plan/plans", null, PLAN.formatted(year));
        assertThat(created).hasStatus(201);
        return "/api/plan/plans/" + json(created).path("id").asString();
    }

    private MvcTestResult act(
            JwtRequestPostProcessor who,
            String plan,
            long version,
            String action,
            @org.jspecify.annotations.Nullable String body) {
        MvcTestResult done = api.post(who, plan + "/" + action, version, body);
        assertThat(done).hasStatusOk();
        return done;
    }

    private static String withText(JsonNode plan, String text) {
        return plan.path("items").toString().replace("春节慰问", text);
    }
}
