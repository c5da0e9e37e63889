package org.unionfed.plan.rollup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.rollup.RollupWorld.TestSchool;
import org.unionfed.testkit.CountedStatements;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.conformance.SignedIn.ofSchool;
import static org.unionfed.plan.PlanApi.json;

/** The year in figures, and two years side by side. */
@RollupServiceTest
class ComparisonIntegrationTests {

    private static final Instant MARCH = Instant.parse("2026-03-01T02:00:00Z");

    @Autowired
    MockMvcTester http;

    @Autowired
    RollupWorld world;

    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    private final String region = "区" + UUID.randomUUID();
    private PlanApi api;
    private TestSchool both;

    @BeforeEach
    void planTwoYears() {
        api = new PlanApi(http);
        both = world.school(region, "两年");
        TestSchool fresh = world.school(region, "新来");
        TestSchool gone = world.school(region, "不来");
        TestSchool waiting = world.school(region, "待审");
        world.approved(both.plan(2026).with("登山", List.of(5), "culture-sports"), MARCH);
        world.approved(
                both.plan(2027)
                        .with("登山", List.of(5, 6), "culture-sports")
                        .with("庆三八", List.of(3), "women")
                        .with("随时帮困", List.of(), "warmth"),
                MARCH);
        world.approved(fresh.plan(2027).with("庆三八", List.of(3), "women"), MARCH);
        world.approved(gone.plan(2026).with("秋游", List.of(10), "culture-sports"), MARCH);
        world.submitted(waiting.plan(2027).with("秋游", List.of(10)), MARCH);
    }

    @Test
    void holdsMonthsThemesAndSchoolsOfBothYearsAgainstEachOther() {
        JsonNode years = get("?year=2027&with=2026");

        assertThat(years.path("schools").toString()).isEqualTo("{\"appeared\":1,\"disappeared\":1,\"stayed\":1}");
        assertThat(years.path("months").size()).isEqualTo(13);
        assertThat(years.at("/months/4").toString())
                .isEqualTo("{\"month\":5,\"items\":{\"year\":1,\"with\":1},\"schools\":{\"year\":1,\"with\":1}}");
        assertThat(years.at("/months/2/items").toString()).isEqualTo("{\"year\":2,\"with\":0}");
        assertThat(years.at("/months/9/items").toString()).isEqualTo("{\"year\":0,\"with\":1}");
        assertThat(years.at("/months/12/items").toString()).isEqualTo("{\"year\":1,\"with\":0}");
        JsonNode sports = years.path("themes")
                .valueStream()
                .filter(it -> it.path("code").asString().equals("culture-sports"))
                .findFirst()
                .orElseThrow();
        assertThat(sports.path("items").toString()).isEqualTo("{\"year\":1,\"with\":2}");
        assertThat(sports.path("schools").toString()).isEqualTo("{\"year\":1,\"with\":2}");
    }

    @Test
    void listsWhichSchoolsCameAndWent() {
        JsonNode all = get("/schools?year=2027&with=2026");

        assertThat(all.path("items").findValuesAsString("change"))
                .containsExactlyInAnyOrder("STAYED", "APPEARED", "DISAPPEARED");
        JsonNode stayed = get("/schools?year=2027&with=2026&change=STAYED").at("/items/0");
        assertThat(stayed.path("schoolCode").asString()).isEqualTo(both.code());
        assertThat(stayed.path("items").toString()).isEqualTo("{\"year\":3,\"with\":1}");
        JsonNode women = get("/schools?year=2027&with=2026&theme=women&change=STAYED");
        assertThat(women.at("/items/0/items").toString()).isEqualTo("{\"year\":1,\"with\":0}");
    }

    @Test
    void givesLongListsPageByPageWithAsManyStatements() {
        Runnable figures = () -> get("?year=2027&with=2026");
        Runnable schools = () -> get("/schools?year=2027&with=2026");
        figures.run();
        int few = CountedStatements.during(figures);
        int fewSchools = CountedStatements.during(schools);
        for (int more = 0; more < 10; more++) {
            world.approved(world.school(region, "校" + more).plan(2027).with("登山", List.of(5)), MARCH);
        }

        assertThat(CountedStatements.during(figures)).isEqualTo(few).isBetween(4, 6);
        assertThat(CountedStatements.during(schools)).isEqualTo(fewSchools).isBetween(2, 3);
        JsonNode first = get("/schools?year=2027&with=2026&limit=10");
        JsonNode rest = get("/schools?year=2027&with=2026&limit=10&after="
                + first.path("next").asString());
        assertThat(first.path("items").size()).isEqualTo(10);
        assertThat(rest.path("items").size()).isEqualTo(3);
    }

    @Test
    void givesTheYearInFiguresAlone() {
        String path = "/api/plan/rollup/figures?year=2027&region=" + region;

        JsonNode figures = json(api.get(staff, path));

        assertThat(figures.at("/reporting/expected").asInt()).isEqualTo(4);
        assertThat(figures.at("/months/2").toString()).isEqualTo("{\"month\":3,\"items\":2,\"schools\":2}");
        assertThat(figures.at("/months/12").toString()).isEqualTo("{\"month\":13,\"items\":1,\"schools\":1}");
        assertThat(figures.path("themes").toString())
                .contains("{\"code\":\"women\",\"schools\":2,\"items\":2,\"missing\":0}");
        assertThat(CountedStatements.during(() -> api.get(staff, path))).isBetween(4, 6);
    }

    @Test
    void isForTheFederationAlone() {
        JwtRequestPostProcessor chair = ofSchool(both.id(), both.code(), "chair");
        for (String path : List.of("comparison?with=2026&", "comparison/schools?with=2026&", "figures?")) {
            assertThat(api.get(chair, "/api/plan/rollup/" + path + "year=2027")).hasStatus(403);
            assertThat(api.get(ofFederation("federation-auditor"), "/api/plan/rollup/" + path + "year=2027"))
                    .hasStatusOk();
        }
    }

    private JsonNode get(String path) {
        return json(api.get(staff, "/api/plan/rollup/comparison" + path + "&region=" + region));
    }
}
