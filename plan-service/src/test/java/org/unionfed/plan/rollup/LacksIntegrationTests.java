package org.unionfed.plan.rollup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.plan.FederationAudit;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.rollup.RollupWorld.TestPlan;
import org.unionfed.plan.rollup.RollupWorld.TestSchool;
import org.unionfed.testkit.CountedStatements;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.conformance.SignedIn.ofSchool;
import static org.unionfed.plan.PlanApi.json;

/** Who lacks a plan, a congress, a visit before the Spring Festival or a theme, and by which words. */
@RollupServiceTest
class LacksIntegrationTests {

    private static final Instant MARCH = Instant.parse("2027-03-01T02:00:00Z");
    private static final String RULES = "/api/plan/rollup/lacks/rules";

    @Autowired
    MockMvcTester http;

    @Autowired
    RollupWorld world;

    @Autowired
    FederationAudit audit;

    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    private final String region = "区" + UUID.randomUUID();
    private PlanApi api;
    private TestSchool school;

    @BeforeEach
    void registerSchool() {
        api = new PlanApi(http);
        school = world.school(region, "北校");
    }

    @Test
    void namesWhoHandedInNoPlan() {
        TestSchool handedIn = world.school(region, "南校");
        world.school(region, "旧校", "SUSPENDED");
        TestPlan plan = handedIn.plan(2027);
        world.submitted(plan, MARCH);

        assertThat(lacking("NO_PLAN", 2027)).containsExactly(school.code());
        world.withdrawn(plan, MARCH, org.unionfed.plan.annualplan.content.PlanState.DRAFT);
        assertThat(lacking("NO_PLAN", 2027)).containsExactlyInAnyOrder(school.code(), handedIn.code());
    }

    @Test
    void namesWhoGotAPlanBackUntilItComesAgain() {
        TestPlan plan = school.plan(2027);
        world.submitted(plan, MARCH);
        assertThat(lacking("PLAN_RETURNED", 2027)).isEmpty();

        world.returned(plan, MARCH);
        assertThat(lacking("PLAN_RETURNED", 2027)).containsExactly(school.code());

        world.submitted(plan, MARCH);
        assertThat(lacking("PLAN_RETURNED", 2027)).isEmpty();

        world.approved(plan, MARCH);
        world.reopened(plan, MARCH);
        assertThat(lacking("PLAN_RETURNED", 2027)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "召开第七届教代会, false",
        "筹备召开教职工代表大会, false",
        "召开教代会，办理教代会提案, false",
        "推进学校民主管理, true",
        "征集教代会提案, true",
        "学习《教代会条例》, true",
        "召开工会会员代表大会, true"
    })
    void aCongressIsOneByTheWordsOfTheRuleAndNotByTheTheme(String text, boolean lacks) {
        world.approved(school.plan(2027).with(text, List.of(4), "democratic-management"), MARCH);

        assertThat(lacking("NO_CONGRESS", 2027).contains(school.code())).isEqualTo(lacks);
    }

    @ParameterizedTest
    @CsvSource({
        "2027, 慰问困难教职工, 2, false",
        "2027, 慰问困难教职工, 3, true",
        "2025, 慰问困难教职工, 1, false",
        "2025, 慰问困难教职工, 2, true",
        "2027, 春节前走访离退休教师, , false",
        "2027, 走访离退休教师, , true",
        "2027, 春节慰问演出, 1, true",
        "2027, 发放节日福利, 1, true"
    })
    void aVisitCountsUpToTheMonthOfTheSpringFestival(int year, String text, @Nullable Integer month, boolean lacks) {
        List<Integer> months = month == null ? List.of() : List.of(month);
        world.approved(school.plan(year).with(text, months, "warmth"), MARCH);

        assertThat(lacking("NO_VISIT_BEFORE_SPRING_FESTIVAL", year).contains(school.code()))
                .isEqualTo(lacks);
    }

    @Test
    void saysNothingOfItemsWhileNoPlanIsApproved() {
        TestPlan plan = school.plan(2027).with("登山", List.of(5), "culture-sports");
        world.submitted(plan, MARCH);
        assertThat(lacking("NO_CONGRESS", 2027)).isEmpty();
        assertThat(lacking("THEME_MISSING&theme=women", 2027)).isEmpty();

        world.approved(plan, MARCH);
        assertThat(lacking("NO_CONGRESS", 2027)).containsExactly(school.code());
        assertThat(lacking("THEME_MISSING&theme=women", 2027)).containsExactly(school.code());
        assertThat(lacking("THEME_MISSING&theme=culture-sports", 2027)).isEmpty();
    }

    @Test
    void countsWhatItLists() {
        world.school(region, "东校");
        world.approved(school.plan(2027).with("召开教代会", List.of(4), "democratic-management"), MARCH);

        JsonNode figures = json(api.get(staff, "/api/plan/rollup/lacks?year=2027&region=" + region));

        assertThat(figures.path("schools").asInt()).isEqualTo(2);
        assertThat(figures.path("judged").asInt()).isEqualTo(1);
        assertThat(figures.path("springFestival").asString()).isEqualTo("2027-02-06");
        assertThat(figures.path("lacks").size()).isEqualTo(4 + 14);
        for (JsonNode it : figures.path("lacks")) {
            String subject = it.path("subject").asString()
                    + (it.path("theme").isNull()
                            ? ""
                            : "&theme=" + it.path("theme").asString());
            assertThat(it.path("schools").asInt())
                    .as(subject)
                    .isEqualTo(lacking(subject, 2027).size())
                    .isEqualTo(it.path("chaseable").asInt());
        }
    }

    @Test
    void followsTheFederationsWordsAtOnce() {
        world.approved(school.plan(2027).with("召开全体教职工大会", List.of(4)), MARCH);
        JsonNode before = rule("CONGRESS");
        assertThat(lacking("NO_CONGRESS", 2027)).containsExactly(school.code());

        MvcTestResult changed = put(staff, before.path("version").asLong(), List.of("教代会", "教职工大会"), List.of());
        try {
            assertThat(changed).hasStatusOk();
            assertThat(lacking("NO_CONGRESS", 2027)).isEmpty();
            assertThat(put(staff, before.path("version").asLong(), List.of("教代会"), List.of()))
                    .hasStatus(409);
            assertThat(audit.details("lack-rule.change", "CONGRESS"))
                    .contains("version " + (before.path("version").asLong() + 1));
        } finally {
            put(staff, json(changed).path("version").asLong(), texts(before, "words"), texts(before, "exceptions"));
        }
        assertThat(lacking("NO_CONGRESS", 2027)).containsExactly(school.code());
    }

    @Test
    void refusesRulesWithoutWordsAndPeopleWithoutTheRight() {
        assertThat(put(staff, 1L, List.of(), List.of())).hasStatus(400);
        assertThat(put(staff, 1L, List.of("会"), List.of())).hasStatus(400);
        assertThat(put(ofFederation("federation-auditor"), 1L, List.of("教代会"), List.of()))
                .hasStatus(403);
        JwtRequestPostProcessor chair = ofSchool(school.id(), school.code(), "chair");
        for (String path : List.of("?year=2027", "/schools?year=2027&subject=NO_PLAN", "/rules")) {
            assertThat(api.get(chair, "/api/plan/rollup/lacks" + path)).hasStatus(403);
            assertThat(api.get(ofFederation("federation-auditor"), "/api/plan/rollup/lacks" + path))
                    .hasStatusOk();
        }
        assertThat(api.get(staff, "/api/plan/rollup/lacks/schools?year=2027&subject=THEME_MISSING"))
                .hasStatus(400);
        assertThat(api.get(staff, "/api/plan/rollup/lacks/schools?year=2027&subject=NO_PLAN&theme=women"))
                .hasStatus(400);
        assertThat(api.get(staff, "/api/plan/rollup/lacks/schools?year=2027&subject=THEME_MISSING&theme=nothing"))
                .hasStatus(404);
    }

    @Test
    void givesLongListsPageByPageWithAsManyStatements() {
        Runnable list = () -> lacking("NO_CONGRESS", 2027);
        Runnable figures = () -> api.get(staff, "/api/plan/rollup/lacks?year=2027&region=" + region);
        list.run();
        int few = CountedStatements.during(list);
        int fewFigures = CountedStatements.during(figures);
        for (int more = 0; more < 20; more++) {
            world.approved(world.school(region, "校" + more).plan(2027).with("登山", List.of(5), "women"), MARCH);
        }

        assertThat(CountedStatements.during(list)).isEqualTo(few).isBetween(2, 5);
        assertThat(CountedStatements.during(figures)).isEqualTo(fewFigures).isBetween(2, 5);
        JsonNode first = schools("NO_CONGRESS&limit=15", 2027);
        JsonNode rest =
                schools("NO_CONGRESS&limit=15&after=" + first.path("next").asString(), 2027);
        assertThat(first.path("items").size()).isEqualTo(15);
        assertThat(rest.path("items").size()).isEqualTo(5);
        assertThat(rest.path("next").isNull()).isTrue();
    }

    private List<String> lacking(String subject, int year) {
        return schools(subject, year).path("items").findValuesAsString("schoolCode");
    }

    private JsonNode schools(String subject, int year) {
        return json(api.get(
                staff, "/api/plan/rollup/lacks/schools?year=%d&region=%s&subject=%s".formatted(year, region, subject)));
    }

    private JsonNode rule(String code) {
        return json(api.get(staff, RULES))
                .path("items")
                .valueStream()
                .filter(it -> it.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode rule, String list) {
        return rule.path(list).valueStream().map(JsonNode::asString).toList();
    }

    private MvcTestResult put(
            JwtRequestPostProcessor token, long version, List<String> words, List<String> exceptions) {
        String body =
                JsonMapper.shared().writeValueAsString(java.util.Map.of("words", words, "exceptions", exceptions));
        return http.put()
                .uri(RULES + "/CONGRESS")
                .with(token)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
