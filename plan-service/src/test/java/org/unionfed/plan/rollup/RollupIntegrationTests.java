package org.unionfed.plan.rollup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.annualplan.content.PlanState;
import org.unionfed.plan.rollup.RollupWorld.TestPlan;
import org.unionfed.plan.rollup.RollupWorld.TestSchool;
import org.unionfed.testkit.CountedStatements;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.conformance.SignedIn.ofSchool;
import static org.unionfed.plan.PlanApi.json;

@RollupServiceTest
class RollupIntegrationTests {

    private static final Instant MARCH = Instant.parse("2013-03-01T02:00:00Z");

    @Autowired
    MockMvcTester http;

    @Autowired
    RollupWorld world;

    private PlanApi api;
    private String region;
    private TestSchool north;
    private TestSchool south;
    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");

    @BeforeEach
    void registerSchools() {
        api = new PlanApi(http);
        region = "区" + UUID.randomUUID();
        north = world.school(region, "北校");
        south = world.school(region, "南校");
    }

    @Test
    void showsWhoDoesWhatWhenByMonthAndSchool() {
        world.approved(
                north.plan(2013)
                        .with("庆三八", List.of(3), "women", "festival")
                        .with("暑期疗养", List.of(7, 8), "culture-sports"),
                MARCH);
        TestPlan plan = south.plan(2013)
                .with("召开教代会", List.of(3), "democratic-management")
                .with("随时帮困", List.of(), "warmth");
        world.approved(plan, MARCH);

        JsonNode year = rollup("");

        assertThat(year.at("/year").asInt()).isEqualTo(2013);
        assertThat(year.at("/months").size()).isEqualTo(12);
        assertThat(texts(year, 3)).containsExactlyInAnyOrder("庆三八", "召开教代会");
        assertThat(texts(year, 7)).containsExactly("暑期疗养");
        assertThat(texts(year, 8)).containsExactly("暑期疗养");
        assertThat(texts(year, 1)).isEmpty();
        assertThat(year.at("/undated").findValuesAsString("text")).containsExactly("随时帮困");
        JsonNode congress = year.at("/months/2/items").get(texts(year, 3).indexOf("召开教代会"));
        assertThat(congress.path("schoolId").asString()).isEqualTo(south.id().toString());
        assertThat(congress.path("schoolName").asString()).isEqualTo(south.name());
        assertThat(congress.path("planId").asString()).isEqualTo(plan.id().toString());
        assertThat(congress.path("itemId").asString())
                .isEqualTo(plan.items().get(0).itemId().toString());
        assertThat(congress.path("themes").toString()).isEqualTo("[\"democratic-management\"]");
    }

    @Test
    void countsEachThemeAndNamesWhoIsMissing() {
        world.school(region, "东校");
        world.approved(
                north.plan(2013).with("疗养", List.of(7, 8), "culture-sports").with("拔河", List.of(9), "culture-sports"),
                MARCH);
        world.approved(south.plan(2013).with("登山", List.of(5), "culture-sports", "festival"), MARCH);

        JsonNode sports = theme(rollup(""), "culture-sports");
        JsonNode festival = theme(rollup(""), "festival");

        assertThat(rollup("").at("/themes").size()).isEqualTo(14);
        assertThat(sports.path("schools").asInt()).isEqualTo(2);
        assertThat(sports.path("items").asInt()).isEqualTo(3);
        assertThat(sports.path("missing").asInt())
                .as("of a school without an approved plan it is not known")
                .isZero();
        assertThat(festival.path("missing").asInt()).isEqualTo(1);
        assertThat(festival.path("missingSchools").findValuesAsString("schoolName"))
                .containsExactly(north.name());
        assertThat(theme(rollup("&month=8"), "culture-sports").path("items").asInt())
                .isEqualTo(1);
    }

    @Test
    void filtersBySchoolThemeMonthAndRegion() {
        world.approved(north.plan(2013).with("庆三八", List.of(3), "women").with("慰问", List.of(1), "warmth"), MARCH);
        world.approved(south.plan(2013).with("妇检", List.of(3), "women"), MARCH);

        assertThat(allTexts(rollup("&school=" + north.id()))).containsExactlyInAnyOrder("庆三八", "慰问");
        assertThat(allTexts(rollup("&school=" + south.code()))).containsExactly("妇检");
        assertThat(allTexts(rollup("&theme=women"))).containsExactlyInAnyOrder("庆三八", "妇检");
        assertThat(rollup("&theme=women").at("/themes").size()).isEqualTo(1);
        assertThat(allTexts(rollup("&month=1"))).containsExactly("慰问");
        assertThat(rollup("&month=1").at("/months").size()).isEqualTo(1);
        assertThat(allTexts(json(api.get(staff, "/api/plan/rollup?year=2013&region=nowhere"))))
                .isEmpty();
        assertThat(allTexts(json(api.get(staff, path("/api/plan/rollup?year=2012", region)))))
                .isEmpty();
    }

    @Test
    void givesLongYearsPageByPage() {
        TestPlan plan = north.plan(2013);
        for (int item = 0; item < 5; item++) {
            plan.with("事项" + item, List.of(4), "warmth");
        }
        world.approved(plan, MARCH);

        JsonNode first = rollup("&limit=3");
        JsonNode rest = rollup("&limit=3&after=" + first.path("next").asString());

        assertThat(allTexts(first)).containsExactly("事项0", "事项1", "事项2");
        assertThat(allTexts(rest)).containsExactly("事项3", "事项4");
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(theme(rest, "warmth").path("items").asInt()).isEqualTo(5);
    }

    @Test
    void showsOnlyWhatIsApprovedAndKeepsItWhileThePlanIsReopened() {
        TestPlan plan = north.plan(2013).with("登山", List.of(5));
        world.submitted(plan, MARCH);
        assertThat(allTexts(rollup(""))).isEmpty();

        world.approved(plan, MARCH);
        world.reopened(plan, MARCH);
        assertThat(allTexts(rollup(""))).containsExactly("登山");
        assertThat(rollup("").at("/reporting/approved").asInt()).isEqualTo(1);

        TestPlan changed =
                new TestPlan(north, plan.id(), 2013, plan.period(), new ArrayList<>()).with("秋游", List.of(10));
        world.approved(changed, MARCH);
        assertThat(allTexts(rollup(""))).containsExactly("秋游");
    }

    @Test
    void aPlanTakenBackBeforeAnyReviewIsMissingAgain() {
        TestPlan plan = north.plan(2013).with("登山", List.of(5));
        world.submitted(plan, MARCH);
        assertThat(rollup("").at("/reporting/submitted").asInt()).isEqualTo(1);

        world.withdrawn(plan, MARCH, PlanState.DRAFT);

        assertThat(rollup("").at("/reporting/submitted").asInt()).isZero();
        assertThat(rollup("").at("/reporting/missing").asInt()).isEqualTo(2);
    }

    @Test
    void aReturnedPlanCountsAsHandedInFromItsFirstSubmission() {
        TestPlan plan = north.plan(2013);
        world.submitted(plan, MARCH);
        world.returned(plan, MARCH);
        world.submitted(plan, MARCH.plusSeconds(86_400));

        JsonNode row = json(api.get(staff, path("/api/plan/rollup/matrix?year=2013", region)))
                .at("/schools")
                .valueStream()
                .filter(it -> it.path("schoolCode").asString().equals(north.code()))
                .findFirst()
                .orElseThrow();

        assertThat(row.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(Instant.parse(row.path("handedInAt").asString())).isEqualTo(MARCH);
    }

    @Test
    void schoolsThatAreNotActiveAreNotExpected() {
        TestSchool suspended = world.school(region, "旧校", "SUSPENDED");
        world.approved(suspended.plan(2013).with("登山", List.of(5)), MARCH);

        assertThat(rollup("").at("/reporting/expected").asInt()).isEqualTo(2);
        assertThat(allTexts(rollup(""))).isEmpty();
    }

    @Test
    void asksTheDatabaseEquallyOftenHoweverMuchThereIs() {
        world.approved(north.plan(2013).with("登山", List.of(5), "culture-sports"), MARCH);
        rollup("");
        int few = CountedStatements.during(() -> rollup(""));
        int fewRows = CountedStatements.during(this::matrix);

        for (int school = 0; school < 20; school++) {
            world.approved(
                    world.school(region, "校" + school)
                            .plan(2013)
                            .with("甲", List.of(1, 2, 3), "women", "warmth")
                            .with("乙", List.of(9), "festival"),
                    MARCH);
        }

        assertThat(CountedStatements.during(() -> rollup(""))).isEqualTo(few).isBetween(4, 6);
        assertThat(CountedStatements.during(this::matrix)).isEqualTo(fewRows).isBetween(2, 4);
    }

    @Test
    void onlyTheFederationLooksAcrossSchools() {
        JwtRequestPostProcessor chair = ofSchool(north.id(), north.code(), "chair");

        for (String view : List.of("", "/matrix", "/export.xlsx")) {
            assertThat(api.get(chair, "/api/plan/rollup" + view + "?year=2013")).hasStatus(403);
        }
        assertThat(api.get(ofFederation("federation-auditor"), "/api/plan/rollup?year=2013"))
                .hasStatusOk();
        assertThat(api.get(staff, "/api/plan/rollup?year=1999")).hasStatus(400);
        assertThat(api.get(staff, "/api/plan/rollup")).hasStatus(400);
        assertThat(api.get(staff, "/api/plan/rollup?year=2013&month=13")).hasStatus(400);
    }

    @Test
    void aSchoolSeesItsOwnYearAlone() {
        world.approved(north.plan(2013).with("登山", List.of(5)), MARCH);
        world.approved(south.plan(2013).with("妇检", List.of(3)), MARCH);

        JsonNode mine = json(api.get(ofSchool(north.id(), north.code(), "member"), "/api/plan/rollup/mine?year=2013"));

        assertThat(allTexts(mine)).containsExactly("登山");
        assertThat(mine.at("/reporting/expected").asInt()).isEqualTo(1);
        assertThat(mine.toString()).doesNotContain(south.name());
    }

    private JsonNode rollup(String more) {
        return json(api.get(staff, path("/api/plan/rollup?year=2013" + more, region)));
    }

    private void matrix() {
        api.get(staff, path("/api/plan/rollup/matrix?year=2013", region));
    }

    private static String path(String path, String region) {
        return path + "&region=" + region;
    }

    private static JsonNode theme(JsonNode year, String code) {
        return year.at("/themes")
                .valueStream()
                .filter(it -> it.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode year, int month) {
        return year.at("/months/" + (month - 1) + "/items").findValuesAsString("text");
    }

    private static List<String> allTexts(JsonNode year) {
        return year.at("/months").findValuesAsString("text");
    }
}
