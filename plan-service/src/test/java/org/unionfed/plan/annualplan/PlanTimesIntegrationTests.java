package org.unionfed.plan.annualplan;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/** Which time a plan may be made for, and at which times its items may lie. */
@PlanServiceTest
class PlanTimesIntegrationTests {

    private static final String PLANS = "/api/plan/plans";

    @Autowired
    MockMvcTester http;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private PlanApi api;
    private School school;

    @BeforeEach
    void registerASchool() {
        api = new PlanApi(http);
        school = api.newSchool("t" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void refusesAPeriodThatNoPlanOfTheYearCanHave() {
        assertRefused(begin(2063, "SEMESTER", "-10000000-01", "2063-07"), "NO_SUCH_YEAR");
        assertRefused(begin(2063, "SEMESTER", "-999999999-01", "2063-07"), "NO_SUCH_YEAR");
        assertRefused(begin(2065, "SCHOOL_YEAR", "1900-01", "1900-12"), "NO_SUCH_YEAR");
        assertRefused(begin(2065, "SCHOOL_YEAR", "2064-01", "2066-01"), "PERIOD_TOO_LONG");
        assertRefused(begin(2065, "SCHOOL_YEAR", "2064-01", "2064-12"), "PERIOD_MISSES_ITS_YEAR");
        assertRefused(begin(2059, "CALENDAR_YEAR", "2000-01", "2000-12"), "PERIOD_IS_NOT_THE_CALENDAR_YEAR");
        assertThat(begin(2059, "SEMESTER", "2059-09", "2059-01")).hasStatus(400);
        assertThat(api.post(school.officer(), PLANS, null, """
            {"year": 2059, "title": "计划", "period": {"kind": "SEMESTER", "from": "2059-09"}}\
            """)).hasStatus(400);
    }

    @Test
    void takesACalendarYearWithoutMonthsForThePlansOwn() {
        MvcTestResult plan = api.post(school.officer(), PLANS, null, """
            {"year": 2059, "title": "计划", "period": {"kind": "CALENDAR_YEAR"}}\
            """);

        assertThat(json(plan).at("/period/from").asString()).isEqualTo("2059-01");
        assertThat(json(plan).at("/period/to").asString()).isEqualTo("2059-12");
    }

    @Test
    void doesNotGoOnBehindTheLastYear() {
        String plan = path(begin(2100, "CALENDAR_YEAR", "2100-01", "2100-12"));
        approve(plan);

        MvcTestResult next = api.post(school.officer(), plan + "/continue", null, null);

        assertRefused(next, "NO_SUCH_YEAR");
    }

    @Test
    void refusesAnItemOutsideThePeriodWhereItIsWritten() {
        assertRefused(
                withItem(2012, "{\"months\": [9], \"text\": \"座谈\", \"from\": \"2026-11-30\"}"), "ITEM_OUTSIDE_PERIOD");
        String plan = path(begin(2012, "SEMESTER", "2012-09", "2013-01"));

        MvcTestResult before = edit(plan, "{\"months\": [9], \"text\": \"座谈\", \"from\": \"2012-08-31\"}");
        MvcTestResult after = edit(plan, "{\"months\": [1], \"text\": \"座谈\", \"to\": \"2013-02-01\"}");
        MvcTestResult month = edit(plan, "{\"months\": [2], \"text\": \"座谈\"}");
        MvcTestResult within = edit(plan, """
            {"months": [9, 1], "text": "座谈", "from": "2012-09-01", "to": "2013-01-31"}\
            """);

        assertRefused(before, "ITEM_OUTSIDE_PERIOD");
        assertThat(json(before).path("detail").asString()).isEqualTo("事项“座谈”的月份或日期不在计划周期（2012-09至2013-01）内。");
        assertRefused(after, "ITEM_OUTSIDE_PERIOD");
        assertRefused(month, "ITEM_OUTSIDE_PERIOD");
        assertThat(within).hasStatusOk();
    }

    @Test
    void keepsNobodyFromMendingAPlanWhoseItemsLieOutsideAlready() {
        MvcTestResult begun = withItem(2044, "{\"months\": [9], \"text\": \"座谈\"}");
        String plan = path(begun);
        String item = json(begun).at("/items/0/itemId").asString();
        storeTime(plan, "{\"from\": \"2031-11-30\"}");
        String asItStands = """
            {"itemId": "%s", "months": [9], "text": "教师节座谈", "from": "2031-11-30"}\
            """.formatted(item);

        assertThat(edit(plan, asItStands)).hasStatusOk();
        assertRefused(edit(plan, asItStands.replace("2031-11-30", "2031-12-01")), "ITEM_OUTSIDE_PERIOD");
        assertThat(edit(plan, asItStands.replace("2031-11-30", "2044-09-10"))).hasStatusOk();
    }

    @Test
    void showsWhatWasApprovedInThePlansYearWhateverItsStoredPeriodSays() {
        String plan = path(withItem(2065, "{\"months\": [5], \"text\": \"登山\"}"));
        tenancy.runInSchool(
                new TenantId(school.id()),
                () -> jdbc.sql("""
                    update annual_plan set period = '{"kind": "SEMESTER", "from": "-999999999-01", "to": "2063-07"}'
                    where id = cast(:id as uuid)\
                    """).param("id", idOf(plan)).update());
        assertThat(api.get(school.officer(), plan)).hasStatusOk();
        approve(plan);

        JsonNode year = json(api.get(school.officer(), "/api/plan/rollup/mine?year=2065"));

        assertThat(year.at("/months/4/items/0/text").asString()).isEqualTo("登山");
    }

    /** As it could be stored before there was a rule. */
    private void storeTime(String plan, String time) {
        tenancy.runInSchool(
                new TenantId(school.id()),
                () -> jdbc.sql("""
                    update annual_plan
                    set content = jsonb_set(content, '{items,0}', content #> '{items,0}' || cast(:time as jsonb))
                    where id = cast(:id as uuid)\
                    """).param("time", time).param("id", idOf(plan)).update());
    }

    private MvcTestResult begin(int year, String kind, String from, String to) {
        return api.post(school.officer(), PLANS, null, """
            {"year": %d, "title": "计划", "period": {"kind": "%s", "from": "%s", "to": "%s"},
             "items": [{"text": "慰问"}]}\
            """.formatted(year, kind, from, to));
    }

    private MvcTestResult withItem(int year, String item) {
        return api.post(school.officer(), PLANS, null, """
            {"year": %d, "title": "计划", "items": [%s]}\
            """.formatted(year, item));
    }

    private MvcTestResult edit(String plan, String item) {
        long version = PlanApi.version(api.get(school.officer(), plan));
        return api.patch(school.officer(), plan, version, "{\"items\": [" + item + "]}");
    }

    private void approve(String plan) {
        MvcTestResult submitted = act(school.officer(), plan, "submit");
        assertThat(submitted).hasStatusOk();
        assertThat(act(ofFederation("federation-staff"), plan, "approve")).hasStatusOk();
    }

    private MvcTestResult act(JwtRequestPostProcessor who, String plan, String action) {
        return api.post(who, plan + "/" + action, PlanApi.version(api.get(who, plan)), "{}");
    }

    private static String path(MvcTestResult begun) {
        assertThat(begun).hasStatus(201);
        return PLANS + "/" + json(begun).path("id").asString();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void assertRefused(MvcTestResult answer, String code) {
        assertThat(answer).hasStatus(400);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }
}
