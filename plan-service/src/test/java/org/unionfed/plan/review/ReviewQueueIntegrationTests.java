package org.unionfed.plan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.testkit.CountedStatements;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

@PlanServiceTest
class ReviewQueueIntegrationTests {

    private static final String RETURN = "{\"reasons\": [{\"code\": \"CALENDAR_MISSING\"}]}";

    @Autowired
    MockMvcTester http;

    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    /** Nobody else's titles hold it, so the queue shows this test's plans alone. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private PlanApi api;
    private School school;

    @BeforeEach
    void registerASchool() {
        api = new PlanApi(http);
        school = newSchool();
    }

    @Test
    void showsWhatWaitsLongestFirstPageByPage() {
        List<String> waiting =
                IntStream.rangeClosed(2021, 2025).mapToObj(this::submitted).toList();

        JsonNode first = queue("&limit=3");
        JsonNode second = queue("&limit=3&after=" + first.path("next").asString());

        assertThat(ids(first)).isEqualTo(waiting.subList(0, 3));
        assertThat(ids(second)).isEqualTo(waiting.subList(3, 5));
        assertThat(first.at("/items/0/region").asString()).isEqualTo("城区");
        assertThat(ids(queue("&year=2023"))).isEqualTo(waiting.subList(2, 3));
        assertThat(ids(queue("&region=" + "城区"))).hasSize(5);
        assertThat(ids(queue("&region=" + "乡下"))).isEmpty();
        assertThat(ids(queue("&waitingDays=1"))).isEmpty();
    }

    @Test
    void tellsLateAndSentBackApartAndCountsThem() {
        deadline(2097, "2096-03-31");
        String onTime = submitted(2097);
        deadline(2019, "2018-03-31");
        String late = submitted(2019);
        String again = submitted(2095);
        act(staff, again, 2, "return", RETURN);
        act(school.officer(), again, 3, "submit", null);

        assertThat(ids(queue("&late=true"))).containsExactly(late);
        assertThat(ids(queue("&late=false"))).containsExactly(onTime, again);
        assertThat(ids(queue("&reviewedBefore=true"))).containsExactly(again);
        assertThat(json(api.get(staff, "/api/plan/reviews/counts?search=" + mark))
                        .toString())
                .isEqualTo("{\"waiting\":3,\"late\":1,\"reviewedBefore\":1}");
    }

    @Test
    void asksTheDatabaseEquallyOftenHoweverMuchWaits() {
        submitted(2021);
        queue("");
        int few = CountedStatements.during(() -> queue(""));
        IntStream.rangeClosed(2022, 2035).forEach(this::submitted);

        assertThat(CountedStatements.during(() -> queue(""))).isEqualTo(few).isBetween(1, 4);
    }

    @Test
    void decidesEachPlanByItselfAndSaysWhatBecameOfIt() {
        String one = submitted(2026);
        School other = newSchool();
        String two = submitted(other, 2026);
        String changed = submitted(2027);
        act(school.officer(), changed, 2, "withdraw", null);

        JsonNode results = json(decide("APPROVE", "", seen(one, 2), seen(changed, 2), seen(two, 1), seen(two, 2)))
                .path("results");

        assertThat(results.values())
                .extracting(
                        it -> it.path("done").asBoolean(), it -> it.path("code").asString(""))
                .containsExactly(
                        row(true, ""), row(false, "PLAN_NOT_FOUND"), row(false, "CHANGED_MEANWHILE"), row(true, ""));
        assertThat(results.get(1).path("detail").asString()).isNotBlank();
        assertThat(stateOf(school, one)).isEqualTo("APPROVED");
        assertThat(stateOf(other, two)).isEqualTo("APPROVED");
    }

    @Test
    void returnsManyForTheSameReasons() {
        String one = submitted(2026);
        String two = submitted(2027);

        decide(
                "RETURN",
                ", \"reasons\": [{\"code\": \"NO_CONGRESS\", \"comment\": \"请补充\"}]",
                seen(one, 2),
                seen(two, 2));

        for (String plan : List.of(one, two)) {
            JsonNode seen = json(api.get(school.chair(), "/api/plan/plans/" + plan));
            assertThat(seen.path("state").asString()).isEqualTo("RETURNED");
            assertThat(seen.at("/review/reasons/0/code").asString()).isEqualTo("NO_CONGRESS");
        }
    }

    @Test
    void returnsNothingWithoutAReason() {
        String one = submitted(2026);

        assertThat(decide("RETURN", "", seen(one, 2))).hasStatus(400);
        assertThat(stateOf(school, one)).isEqualTo("SUBMITTED");
    }

    @Test
    void answersARepeatedRequestAsTheFirstTime() {
        String one = submitted(2026);
        String body = body("APPROVE", "", seen(one, 2));

        JsonNode first = json(keyed(body));
        JsonNode second = json(keyed(body));

        assertThat(first.at("/results/0/done").asBoolean()).isTrue();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void takesAHundredAtOnceAndNoMore() {
        String[] hundred = IntStream.range(0, 100)
                .mapToObj(it -> seen(UUID.randomUUID().toString(), 1))
                .toArray(String[]::new);
        List<String> more = new ArrayList<>(List.of(hundred));
        more.add(seen(UUID.randomUUID().toString(), 1));

        assertThat(decide("APPROVE", "", hundred)).hasStatusOk();
        assertThat(decide("APPROVE", "", more.toArray(String[]::new))).hasStatus(400);
    }

    @Test
    void remembersTheLastApprovedPlanOfEarlierYears() {
        String old = submitted(2024);
        act(staff, old, 2, "approve", "{}");
        submitted(2025);
        String present = submitted(2026);
        String first = submitted(2023);

        JsonNode previous = json(api.get(staff, "/api/plan/plans/" + present + "/previous"));
        assertThat(previous.path("id").asString()).isEqualTo(old);
        assertThat(previous.at("/items/0/text").asString()).isEqualTo("春节慰问");
        assertThat(api.get(staff, "/api/plan/plans/" + first + "/previous")).hasStatus(204);
        assertThat(api.get(newSchool().chair(), "/api/plan/plans/" + present + "/previous"))
                .hasStatus(404);
    }

    @Test
    void keepsAReasonAtTheItemItSpeaksOf() {
        String plan = submitted(2026);
        String item = json(api.get(staff, "/api/plan/plans/" + plan))
                .at("/items/0/itemId")
                .asString();
        act(staff, plan, 2, "return", "{\"reasons\": [{\"code\": \"UNCLEAR\", \"item\": \"%s\"}]}".formatted(item));

        assertThat(json(api.get(school.chair(), "/api/plan/plans/" + plan))
                        .at("/review/reasons/0/item")
                        .asString())
                .isEqualTo(item);
    }

    private JsonNode queue(String more) {
        MvcTestResult answer = api.get(staff, "/api/plan/reviews?search=" + mark + more);
        assertThat(answer).hasStatusOk();
        return json(answer);
    }

    private String submitted(int year) {
        return submitted(school, year);
    }

    private String submitted(School by, int year) {
        MvcTestResult created = api.post(by.officer(), "/api/plan/plans", null, """
                {"year": %d, "title": "工会工作计划 %s", "items": [{"months": [1], "text": "春节慰问"}]}
                """.formatted(year, mark));
        assertThat(created).hasStatus(201);
        String id = json(created).path("id").asString();
        act(by.officer(), id, 1, "submit", null);
        return id;
    }

    private void act(
            JwtRequestPostProcessor who,
            String plan,
            long version,
            String action,
            @org.jspecify.annotations.Nullable String body) {
        assertThat(api.post(who, "/api/plan/plans/" + plan + "/" + action, version, body))
                .hasStatusOk();
    }

    private void deadline(int year, String due) {
        String path = "/api/plan/deadlines/" + year;
        String etag = "\"%d\"".formatted(PlanApi.version(api.get(staff, path)));
        assertThat(http.put()
                        .uri(path)
                        .with(staff)
                        .header("If-Match", etag)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"due\": \"%s\"}".formatted(due))
                        .exchange())
                .hasStatusOk();
    }

    private MvcTestResult decide(String kind, String more, String... plans) {
        return api.post(staff, "/api/plan/reviews/decisions", null, body(kind, more, plans));
    }

    private MvcTestResult keyed(String body) {
        return http.post()
                .uri("/api/plan/reviews/decisions")
                .with(staff)
                .header("Idempotency-Key", mark)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String body(String kind, String more, String... plans) {
        return "{\"kind\": \"%s\", \"plans\": [%s]%s}".formatted(kind, String.join(", ", plans), more);
    }

    private static String seen(String plan, long version) {
        return "{\"id\": \"%s\", \"version\": %d}".formatted(plan, version);
    }

    private String stateOf(School of, String plan) {
        return json(api.get(of.chair(), "/api/plan/plans/" + plan))
                .path("state")
                .asString();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").values().stream()
                .map(it -> it.path("id").asString())
                .collect(Collectors.toList());
    }

    private static org.assertj.core.groups.Tuple row(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private School newSchool() {
        return api.newSchool("s" + UUID.randomUUID().toString().substring(0, 8));
    }
}
