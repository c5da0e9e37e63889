package org.unionfed.plan.rollup;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.rollup.RollupWorld.TestSchool;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.conformance.SignedIn.ofSchool;
import static org.unionfed.plan.PlanApi.json;

/** Which years there are, and in which of them an item stands. */
@RollupServiceTest
class RollupYearsIntegrationTests {

    private static final Instant MARCH = Instant.parse("2013-03-01T02:00:00Z");

    @Autowired
    MockMvcTester http;

    @Autowired
    RollupWorld world;

    private final String region = "区" + UUID.randomUUID();
    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    private PlanApi api;
    private TestSchool north;

    @BeforeEach
    void registerSchools() {
        api = new PlanApi(http);
        north = world.school(region, "北校");
    }

    @Test
    void showsEachMonthOfASchoolYearInItsOwnCalendarYear() {
        var schoolYear = new PlanPeriod(PlanPeriod.Kind.SCHOOL_YEAR, YearMonth.of(2013, 9), YearMonth.of(2014, 7));
        world.approved(
                north.plan(2013, schoolYear)
                        .with("教师节座谈", List.of(9), "festival")
                        .with("教工运动会", List.of(4, 10), "culture-sports")
                        .with("随时帮困", List.of(), "warmth"),
                MARCH);

        JsonNode first = rollup(2013);
        JsonNode second = rollup(2014);

        assertThat(allTexts(first)).containsExactly("教师节座谈", "教工运动会");
        assertThat(first.at("/undated").findValuesAsString("text")).containsExactly("随时帮困");
        assertThat(allTexts(second)).containsExactly("教工运动会");
        assertThat(second.at("/months/3/items").findValuesAsString("text")).containsExactly("教工运动会");
        assertThat(second.at("/undated").size()).isZero();
        assertThat(items(first, "culture-sports")).isEqualTo(1);
        assertThat(items(second, "culture-sports")).isEqualTo(1);
        assertThat(first.at("/reporting/submitted").asInt()).isEqualTo(1);
        assertThat(second.at("/reporting/submitted").asInt()).isZero();
    }

    @Test
    void offersTheYearsAndRegionsThatThereAre() {
        world.school(region, "停用", "SUSPENDED");
        world.approved(north.plan(2031).with("庆三八", List.of(3)).with("登山", List.of(5)), MARCH);

        JsonNode choices = json(api.get(staff, "/api/plan/rollup/choices"));

        assertThat(choices.path("years"))
                .filteredOn(it -> it.path("year").asInt() == 2031)
                .extracting(
                        it -> it.path("plans").asInt(), it -> it.path("items").asInt())
                .containsExactly(tuple(1, 2));
        assertThat(choices.path("regions"))
                .filteredOn(it -> it.path("region").asString().equals(region))
                .extracting(it -> it.path("schools").asInt())
                .containsExactly(1);
        assertThat(api.get(ofSchool(north.id(), north.code(), "chair"), "/api/plan/rollup/choices"))
                .hasStatus(403);
    }

    private JsonNode rollup(int year) {
        return json(api.get(staff, "/api/plan/rollup?year=%d&region=%s".formatted(year, region)));
    }

    private static int items(JsonNode year, String theme) {
        return year.at("/themes")
                .valueStream()
                .filter(it -> it.path("code").asString().equals(theme))
                .mapToInt(it -> it.path("items").asInt())
                .sum();
    }

    private static List<String> allTexts(JsonNode year) {
        return year.at("/months").findValuesAsString("text");
    }
}
