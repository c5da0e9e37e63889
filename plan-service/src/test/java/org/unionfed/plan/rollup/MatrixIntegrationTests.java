package org.unionfed.plan.rollup;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.rollup.RollupWorld.TestPlan;
import org.unionfed.plan.rollup.RollupWorld.TestSchool;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/** How many items each school has in each month, as the federation looks at them page by page. */
@RollupServiceTest
class MatrixIntegrationTests {

    private static final Instant MARCH = Instant.parse("2013-03-01T02:00:00Z");

    @Autowired
    MockMvcTester http;

    @Autowired
    RollupWorld world;

    private final String region = "区" + UUID.randomUUID();
    private PlanApi api;
    private TestSchool north;
    private TestSchool south;

    @BeforeEach
    void registerSchools() {
        api = new PlanApi(http);
        north = world.school(region, "北校");
        south = world.school(region, "南校");
    }

    @Test
    void countsSchoolsByMonthsPageByPage() {
        world.approved(
                north.plan(2013)
                        .with("甲", List.of(3, 4), "women")
                        .with("乙", List.of(3), "warmth")
                        .with("丙", List.of(), "warmth"),
                MARCH);
        String first = north.code().compareTo(south.code()) < 0 ? north.code() : south.code();

        JsonNode all = matrix("");
        JsonNode page = matrix("&limit=1");
        JsonNode next = matrix("&limit=1&after=" + page.path("next").asString());

        assertThat(all.at("/schools").size()).isEqualTo(2);
        assertThat(all.toString())
                .contains("\"counts\":[0,0,2,1,0,0,0,0,0,0,0,0],\"undated\":1", "\"state\":\"MISSING\"");
        assertThat(page.at("/schools/0/schoolCode").asString()).isEqualTo(first);
        assertThat(next.at("/schools").size()).isEqualTo(1);
        assertThat(next.path("next").isNull()).isTrue();
    }

    @Test
    void showsUpToAThousandSchoolsAtOnce() {
        assertThat(api.get(ofFederation("federation-staff"), path("&limit=1000")))
                .hasStatusOk();
        assertThat(api.get(ofFederation("federation-staff"), path("&limit=1001")))
                .hasStatus(400);
        assertThat(api.get(ofFederation("federation-staff"), path("&limit=0"))).hasStatus(400);
    }

    @Test
    void countsOneThemeOrOneMonthAlone() {
        world.approved(
                north.plan(2013)
                        .with("甲", List.of(3, 4), "women")
                        .with("乙", List.of(3), "warmth")
                        .with("丙", List.of(), "warmth"),
                MARCH);

        assertThat(counts("&theme=women")).isEqualTo("[0,0,1,1,0,0,0,0,0,0,0,0]+0");
        assertThat(counts("&theme=warmth")).isEqualTo("[0,0,1,0,0,0,0,0,0,0,0,0]+1");
        assertThat(counts("&month=3")).isEqualTo("[0,0,2,0,0,0,0,0,0,0,0,0]+0");
        assertThat(counts("&month=4&theme=warmth")).isEqualTo("[0,0,0,0,0,0,0,0,0,0,0,0]+0");
    }

    @Test
    void addsUpWhatAllPlansOfASchoolBringToTheYear() {
        var schoolYear = new PlanPeriod(PlanPeriod.Kind.SCHOOL_YEAR, YearMonth.of(2012, 9), YearMonth.of(2013, 7));
        world.approved(north.plan(2012, schoolYear).with("甲", List.of(10, 3)), MARCH);
        world.approved(north.plan(2013).with("乙", List.of(3, 9)), MARCH);

        assertThat(counts("")).isEqualTo("[0,0,2,0,0,0,0,0,1,0,0,0]+0");
    }

    @Test
    void countsTheItemsOfTheLatestApproval() {
        TestPlan plan = north.plan(2013).with("甲", List.of(3));
        world.approved(plan, MARCH);
        world.reopened(plan, MARCH);
        String reopened = counts("");
        world.approved(plan.with("乙", List.of(5)), MARCH);

        assertThat(reopened).isEqualTo("[0,0,1,0,0,0,0,0,0,0,0,0]+0");
        assertThat(counts("")).isEqualTo("[0,0,1,0,1,0,0,0,0,0,0,0]+0");
    }

    @Test
    void keepsTheCountsFromOtherSchools(@Autowired Tenancy tenancy, @Autowired JdbcClient jdbc) {
        world.approved(north.plan(2013).with("甲", List.of(3)), MARCH);
        String count = "select count(*) from rollup_months where tenant_id = '%s'".formatted(north.id());

        assertThat(tenancy.inSchool(
                        north.tenant(),
                        () -> jdbc.sql(count).query(Integer.class).single()))
                .isOne();
        assertThat(tenancy.inSchool(
                        south.tenant(),
                        () -> jdbc.sql(count).query(Integer.class).single()))
                .isZero();
    }

    /** The months of the northern school, and what has none. */
    private String counts(String filter) {
        JsonNode school = matrix(filter + "&school=" + north.code()).at("/schools/0");
        return school.path("counts") + "+" + school.path("undated");
    }

    private JsonNode matrix(String filter) {
        return json(api.get(ofFederation("federation-staff"), path(filter)));
    }

    private String path(String filter) {
        return "/api/plan/rollup/matrix?year=2013&region=" + region + filter;
    }
}
