package org.unionfed.plan.annualplan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.reading.PlanDocument;
import org.unionfed.plan.reading.PlanReader;
import org.unionfed.plan.reading.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

@PlanServiceTest
class PlanDocumentIntegrationTests {

    private static final String PLAN = """
            {"year": 2026, "title": "工会2026年工作计划",
             "sections": [
               {"marker": "一、", "heading": "指导思想", "text": "围绕学校中心工作，服务教职工，促进学校发展。"},
               {"marker": "二、", "heading": "主要工作", "children": [
                 {"marker": "（一）", "heading": "推进民主管理", "text": "按期召开教代会，落实提案办理。\\n做好校务公开。"},
                 {"marker": "（二）", "heading": "关心教职工生活", "text": "建立困难教职工档案，节日走访慰问。"}]}],
             "items": [
               {"months": [3], "text": "庆祝三八国际妇女节", "responsible": "女工委", "from": "2026-03-06", "to": "2026-03-08"},
               {"months": [1], "text": "春节走访慰问困难教职工", "responsible": "福利委员"},
               {"months": [1], "text": "召开工会委员会议"},
               {"months": [4, 5], "text": "教职工趣味运动会"},
               {"text": "健全工会台帐资料"}]}
            """;

    @Autowired
    MockMvcTester http;

    private final JwtRequestPostProcessor staff = ofFederation("federation-staff");
    private PlanApi api;
    private School school;
    private String plan;

    @BeforeEach
    void aSchoolHasWrittenItsPlan() {
        api = new PlanApi(http);
        school = newSchool();
        plan = "/api/plan/plans/"
                + json(api.post(school.officer(), "/api/plan/plans", null, PLAN))
                        .path("id")
                        .asString();
    }

    @Test
    void isReadBackWithTheSameHeadingsAndCalendar() throws IOException {
        PlanDocument read = new PlanReader().read("计划.docx", bytes(school.officer(), Locale.CHINA));

        assertThat(read.sections().stream().limit(2))
                .extracting(Section::marker, Section::heading)
                .containsExactly(tuple("一、", "指导思想"), tuple("二、", "主要工作"));
        assertThat(read.sections().get(1).children())
                .extracting(Section::marker, Section::heading)
                .containsExactly(tuple("（一）", "推进民主管理"), tuple("（二）", "关心教职工生活"));
        assertThat(read.sections().get(1).children().get(0).paragraphs())
                .extracting(it -> it.text())
                .containsExactly("按期召开教代会，落实提案办理。", "做好校务公开。");
        assertThat(read.year()).isEqualTo(2026);
        assertThat(read.calendar())
                .extracting(
                        it -> it.months(),
                        it -> it.items().stream().map(item -> item.text()).toList())
                .containsExactly(
                        tuple(List.of(1), List.of("春节走访慰问困难教职工", "召开工会委员会议")),
                        tuple(List.of(3), List.of("庆祝三八国际妇女节")),
                        tuple(List.of(4, 5), List.of("教职工趣味运动会")));
        assertThat(read.undatedItems()).extracting(it -> it.text()).containsExactly("健全工会台帐资料");
    }

    @Test
    void saysWhoAndWhenInATableAndSignsForTheSchool() throws IOException {
        submitted();
        api.post(staff, plan + "/approve", 2L, "{}");

        try (XWPFDocument document = document(school.member(), Locale.CHINA)) {
            XWPFTable table = document.getTables().get(0);
            assertThat(texts(table, 0)).containsExactly("月份", "事项", "责任人", "起止时间");
            assertThat(texts(table, 3)).containsExactly("三月", "庆祝三八国际妇女节", "女工委", "3月6日—3月8日");
            List<XWPFParagraph> all = document.getParagraphs();
            assertThat(all.get(all.size() - 2).getText()).isEqualTo("学校 %s工会".formatted(school.code()));
            assertThat(all.get(all.size() - 1).getText()).matches("\\d{4}年\\d{1,2}月\\d{1,2}日");
            assertThat(document.getHeaderList()).isEmpty();
        }
    }

    @Test
    void marksWhatIsNotApprovedAndLeavesItsDateOpen() throws IOException {
        try (XWPFDocument document = document(school.officer(), Locale.CHINA)) {
            List<XWPFParagraph> all = document.getParagraphs();
            assertThat(document.getHeaderList().get(0).getText()).contains("草稿");
            assertThat(all.get(all.size() - 1).getText().strip()).isEqualTo("年　　月　　日");
        }
    }

    @Test
    void wordsWhatIsFixedInTheCallersLanguage() throws IOException {
        try (XWPFDocument document = document(school.officer(), Locale.ENGLISH)) {
            assertThat(texts(document.getTables().get(0), 0)).containsExactly("Month", "Item", "Responsible", "Dates");
            assertThat(texts(document.getTables().get(0), 4)).startsWith("April, May", "教职工趣味运动会");
        }
    }

    @Test
    void isNamedBySchoolYearAndTitle() {
        MockHttpServletResponse answer = export(school.officer(), Locale.CHINA);

        assertThat(URLDecoder.decode(answer.getHeader("Content-Disposition"), StandardCharsets.UTF_8))
                .contains("学校 %s 2026 工会2026年工作计划.docx".formatted(school.code()));
    }

    @Test
    void isThereForNobodyWhoMayNotReadThePlan() {
        assertThat(export(newSchool().chair(), Locale.CHINA).getStatus()).isEqualTo(404);
        assertThat(export(school.member(), Locale.CHINA).getStatus()).isEqualTo(404);
        assertThat(export(staff, Locale.CHINA).getStatus()).isEqualTo(404);
        submitted();
        assertThat(export(school.member(), Locale.CHINA).getStatus()).isEqualTo(200);
        assertThat(export(staff, Locale.CHINA).getStatus()).isEqualTo(200);
    }

    private void submitted() {
        assertThat(api.post(school.chair(), plan + "/submit", 1L, null)).hasStatusOk();
    }

    private XWPFDocument document(JwtRequestPostProcessor who, Locale language) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(who, language)));
    }

    private byte[] bytes(JwtRequestPostProcessor who, Locale language) {
        MockHttpServletResponse answer = export(who, language);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private MockHttpServletResponse export(JwtRequestPostProcessor who, Locale language) {
        return http.get()
                .uri(plan + "/export.docx")
                .header("Accept-Language", language.toLanguageTag())
                .with(who)
                .exchange()
                .getResponse();
    }

    private static List<String> texts(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(it -> it.getText())
                .toList();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private School newSchool() {
        return api.newSchool("s" + UUID.randomUUID().toString().substring(0, 8));
    }
}
