package org.unionfed.plan.rollup;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.annualplan.content.PlanPeriod;
import org.unionfed.plan.rollup.RollupWorld.TestPlan;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/** Whatever shows a figure of the year shows the same one: answers, workbook, and whom a reminder reaches. */
@RollupServiceTest
class CountsAgreeIntegrationTests {

    private static final int YEAR = 2087;
    private static final Instant MARCH = Instant.parse("2087-03-01T02:00:00Z");
    private static final int FIRST_MONTH_COLUMN = 6;

    @Autowired
    MockMvcTester http;

    @Autowired
    RollupWorld world;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    private final String region = "区" + UUID.randomUUID();
    private PlanApi api;

    @BeforeEach
    void letSchoolsReport() {
        api = new PlanApi(http);
        world.approved(
                world.school(region, "甲")
                        .plan(YEAR)
                        .with("疗养", List.of(7, 8), "culture-sports")
                        .with("庆三八", List.of(3), "women", "festival")
                        .with("随时帮困", List.of(), "warmth"),
                MARCH);
        TestPlan reopened = world.school(region, "乙")
                .plan(YEAR)
                .with("登山", List.of(5), "culture-sports")
                .with("春节慰问", List.of(1), "warmth");
        world.approved(reopened, MARCH);
        world.reopened(reopened, MARCH);
        world.submitted(world.school(region, "丙").plan(YEAR).with("插花", List.of(3), "women"), MARCH);
        world.school(region, "丁");
        var schoolYear = new PlanPeriod(PlanPeriod.Kind.SCHOOL_YEAR, YearMonth.of(YEAR - 1, 9), YearMonth.of(YEAR, 7));
        world.approved(
                world.school(region, "戊")
                        .plan(YEAR - 1, schoolYear)
                        .with("座谈", List.of(9))
                        .with("运动会", List.of(4, 10), "culture-sports"),
                MARCH);
    }

    @Test
    void ofItemsEachOnce() {
        Map<String, Integer> items = new TreeMap<>();
        items.put("figures", figures().path("items").asInt());
        items.put("matrix", sum(matrix(), it -> it.path("items").asInt()));
        items.put("rollup", (int)
                rollup().findValuesAsString("itemId").stream().distinct().count());
        items.put("comparison", comparison().at("/items/year").asInt());
        items.put(
                "compared schools",
                sum(
                        ask("/comparison/schools?with=2086&year=").path("items"),
                        it -> it.at("/items/year").asInt()));
        List<List<List<String>>> workbook = export();
        items.put("workbook", Sheets.number(workbook.get(0), 1, "事项数"));
        items.put("workbook, schools", column(workbook, FIRST_MONTH_COLUMN + 13));
        items.put("workbook, comparison", Sheets.number(workbook.get(5), 2, "事项数", "全部学校"));

        assertThat(items.values()).as(items.toString()).containsOnly(6);
    }

    @Test
    void ofItemsInTheYearsToChooseFrom() {
        String everywhere = "/api/plan/rollup/matrix?limit=1000&year=" + YEAR;

        assertThat(ask("/choices?year=").path("years").valueStream())
                .filteredOn(it -> it.path("year").asInt() == YEAR)
                .extracting(it -> it.path("items").asInt())
                .containsExactly(sum(
                        json(api.get(staff, everywhere)).path("schools"),
                        it -> it.path("items").asInt()));
    }

    @Test
    void ofItemsByMonth() {
        Map<String, List<Integer>> months = new TreeMap<>();
        months.put(
                "figures",
                numbers(figures().path("months"), it -> it.path("items").asInt()));
        months.put(
                "comparison",
                numbers(comparison().path("months"), it -> it.at("/items/year").asInt()));
        months.put("matrix", eachMonth(month -> sum(matrix(), it -> ofMonth(it, month))));
        months.put("rollup", eachMonth(month -> entries(rollup(), month)));
        List<List<List<String>>> workbook = export();
        List<List<String>> items = workbook.get(2);
        List<List<String>> compared = workbook.get(5);
        months.put("workbook, schools", eachMonth(month -> column(workbook, FIRST_MONTH_COLUMN + month - 1)));
        months.put("workbook, items", eachMonth(month -> (int)
                items.stream().filter(it -> it.get(0).equals(nameOf(month))).count()));
        months.put(
                "workbook, comparison",
                eachMonth(month -> Sheets.number(compared, 2, "各月事项累计（跨月的各月分别计入）", nameOf(month))));
        assertThat(Sheets.number(workbook.get(0), 1, "各月事项累计（跨月的各月分别计入）")).isEqualTo(7);

        assertThat(months.values()).as(months.toString()).containsOnly(List.of(1, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "women, 女工工作, 乙",
        "festival, 节日活动, 乙",
        "democratic-management, 民主管理, 乙甲",
        "culture-sports, 文体活动, ''",
        "warmth, 送温暖, ''"
    })
    void ofSchoolsThatLackATheme(String code, String theme, String lacking) {
        List<String> names = lacking.chars()
                .mapToObj(it -> (char) it + " " + region)
                .sorted()
                .toList();
        Map<String, List<String>> schools = new TreeMap<>();
        schools.put("rollup", texts(one(rollup().path("themes"), "code", code).path("missingSchools"), "schoolName"));
        schools.put("lacks", texts(lackingSchools(code), "schoolName"));
        Map<String, Integer> counts = new TreeMap<>();
        counts.put(
                "figures",
                one(figures().path("themes"), "code", code).path("missing").asInt());
        counts.put(
                "rollup",
                one(rollup().path("themes"), "code", code).path("missing").asInt());
        counts.put(
                "lacks",
                one(ask("/lacks?year=").path("lacks"), "theme", code)
                        .path("schools")
                        .asInt());
        List<List<List<String>>> workbook = export();
        List<List<String>> themes = workbook.get(3);
        schools.put("workbook, themes", names(Sheets.cell(themes, 4, theme)));
        schools.put(
                "workbook, lacks",
                workbook.get(4).stream()
                        .filter(it -> it.get(0).equals("缺少主题：" + theme))
                        .map(it -> it.get(2))
                        .sorted()
                        .toList());
        counts.put("workbook", Sheets.number(themes, 3, theme));
        counts.put("reminders", json(remind(code)).path("reminded").asInt());
        schools.put("reminders", reminded(code));

        assertThat(schools.values()).as(schools.toString()).containsOnly(names);
        assertThat(counts.values()).as(counts.toString()).containsOnly(names.size());
    }

    private JsonNode figures() {
        return ask("/figures?year=");
    }

    private JsonNode matrix() {
        return ask("/matrix?year=").path("schools");
    }

    private JsonNode rollup() {
        return ask("?year=");
    }

    private JsonNode comparison() {
        return ask("/comparison?with=2086&year=");
    }

    private JsonNode lackingSchools(String theme) {
        return ask("/lacks/schools?subject=THEME_MISSING&theme=" + theme + "&year=")
                .path("items");
    }

    private JsonNode ask(String path) {
        return json(api.get(staff, "/api/plan/rollup" + path + YEAR + "&region=" + region));
    }

    private List<List<List<String>>> export() {
        MvcTestResult file = http.get()
                .uri("/api/plan/rollup/export.xlsx?lacks=true&with=2086&year=%d&region=%s".formatted(YEAR, region))
                .header("Accept-Language", "zh-CN")
                .with(staff)
                .exchange();
        return Sheets.allOf(file);
    }

    private MvcTestResult remind(String theme) {
        return api.post(staff, "/api/plan/reminders", null, """
            {"year": %d, "subject": "THEME_MISSING", "theme": "%s", "region": "%s"}\
            """.formatted(YEAR, theme, region));
    }

    private List<String> reminded(String theme) {
        return tenancy.acrossSchools(
                () -> jdbc.sql("""
                    select name from reminder join school on organization_id = tenant_id
                    where region = :region and theme = :theme
                    """).param("region", region).param("theme", theme).query(String.class).stream()
                        .sorted()
                        .toList());
    }

    private static JsonNode one(JsonNode list, String member, String value) {
        return list.valueStream()
                .filter(it -> it.path(member).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list, String member) {
        return list.valueStream().map(it -> it.path(member).asString()).sorted().toList();
    }

    private static List<String> names(String joined) {
        return joined.isEmpty()
                ? List.of()
                : List.of(joined.split("、")).stream().sorted().toList();
    }

    private static int sum(JsonNode list, ToIntFunction<JsonNode> number) {
        return list.valueStream().mapToInt(number).sum();
    }

    private static List<Integer> numbers(JsonNode list, ToIntFunction<JsonNode> number) {
        List<Integer> numbers = new ArrayList<>();
        list.valueStream().forEach(it -> numbers.add(number.applyAsInt(it)));
        return numbers;
    }

    private static List<Integer> eachMonth(ToIntFunction<Integer> number) {
        return IntStream.rangeClosed(1, 13)
                .mapToObj(it -> number.applyAsInt(it))
                .toList();
    }

    private static int ofMonth(JsonNode school, int month) {
        return month == 13
                ? school.path("undated").asInt()
                : school.path("counts").get(month - 1).asInt();
    }

    private static int entries(JsonNode rollup, int month) {
        return month == 13
                ? rollup.path("undated").size()
                : rollup.path("months").get(month - 1).path("items").size();
    }

    private static String nameOf(int month) {
        return month == 13 ? "未定月份" : month + "月";
    }

    private static int column(List<List<List<String>>> workbook, int column) {
        return workbook.get(1).stream()
                .skip(1)
                .mapToInt(it -> Integer.parseInt(it.get(column)))
                .sum();
    }
}
