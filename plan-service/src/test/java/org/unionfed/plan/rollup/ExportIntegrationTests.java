package org.unionfed.plan.rollup;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.plan.rollup.RollupWorld.TestSchool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;

@RollupServiceTest
class ExportIntegrationTests {

    private static final Instant MARCH = Instant.parse("2013-03-01T02:00:00Z");

    @Autowired
    MockMvcTester http;

    @Autowired
    RollupWorld world;

    private final String region = "区" + UUID.randomUUID();

    @Test
    void carriesTheYearInFourSheets() throws IOException {
        TestSchool school = world.school(region, "北校");
        world.school(region, "南校");
        world.approved(
                school.plan(2013)
                        .with("=HYPERLINK(\"http://evil\")", List.of(3), "women", "festival")
                        .with("登山", List.of(), "culture-sports"),
                MARCH);

        MvcTestResult answer = export("zh-CN");

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''2013");
        try (ReadableWorkbook workbook = Sheets.of(answer)) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("报送情况", "学校月份表", "各月事项", "主题");
            assertThat(Sheets.rows(workbook, 0)).contains(List.of("应报学校", "2"), List.of("已批准", "1"));
            assertThat(Sheets.rows(workbook, 1))
                    .anySatisfy(it -> assertThat(it)
                            .contains(school.name(), "已批准", "2013-03-01")
                            .endsWith("0", "0", "1", "0", "0", "0", "0", "0", "0", "0", "0", "0", "1", "2"));
            assertThat(Sheets.rows(workbook, 2))
                    .contains(
                            List.of(
                                    "3月",
                                    school.code(),
                                    school.name(),
                                    region,
                                    "'=HYPERLINK(\"http://evil\")",
                                    "女工工作、节日活动"),
                            List.of("未定月份", school.code(), school.name(), region, "登山", "文体活动"));
            assertThat(Sheets.rows(workbook, 3)).hasSize(15);
        }
    }

    @Test
    void carriesWhoLacksWhatAndASecondYearWhereThatIsWanted() throws IOException {
        TestSchool school = world.school(region, "北校");
        world.approved(school.plan(2013).with("登山", List.of(5), "culture-sports"), MARCH);

        try (ReadableWorkbook workbook = Sheets.of(export("zh-CN", "&lacks=true&with=2012"))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("报送情况", "学校月份表", "各月事项", "主题", "缺项情况", "年度对比");
            assertThat(Sheets.rows(workbook, 4))
                    .contains(List.of("未安排教代会", school.code(), school.name(), region, "", "0"))
                    .anySatisfy(it -> assertThat(it).startsWith("缺少主题：女工工作", school.code()))
                    .noneSatisfy(it -> assertThat(it).startsWith("缺少主题：文体活动"));
            assertThat(Sheets.rows(workbook, 5))
                    .contains(
                            List.of("各月事项累计（跨月的各月分别计入）", "5月", "1", "0", "1", ""),
                            List.of("学校", school.name(), "1", "0", "1", "新增"));
        }
    }

    @Test
    void speaksEnglishWhereThatIsWanted() throws IOException {
        try (ReadableWorkbook workbook = Sheets.of(export("en"))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Submission status", "Schools by month", "Items by month", "Themes");
            assertThat(Sheets.rows(workbook, 3).get(6)).startsWith("Women's work");
        }
    }

    private MvcTestResult export(String language) {
        return export(language, "");
    }

    private MvcTestResult export(String language, String more) {
        return http.get()
                .uri("/api/plan/rollup/export.xlsx?year=2013&region=" + region + more)
                .header("Accept-Language", language)
                .with(ofFederation("federation-staff"))
                .exchange();
    }
}
