package org.unionfed.plan.planimport;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.plan.PlanApi.json;
import static org.unionfed.plan.planimport.ImportApi.PATH;

/** From a document to a draft plan. */
@PlanServiceTest
class ImportRoadIntegrationTests {

    @Autowired
    MockMvcTester http;

    private PlanApi api;
    private ImportApi imports;
    private School school;

    @BeforeEach
    void registerASchool() {
        api = new PlanApi(http);
        imports = new ImportApi(http);
        school = api.newSchool("i" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void readsADocumentAndSaysWhatItIsNotSureOf() {
        MvcTestResult answer = imports.uploadPlan(school.officer());

        assertThat(answer).hasStatus(201);
        JsonNode read = json(answer);
        assertThat(answer).headers().hasValue("Location", PATH + "/" + text(read, "/id"));
        assertThat(text(read, "/kind")).isEqualTo("PLAN");
        assertThat(text(read, "/title")).isEqualTo("清溪镇中心小学工会工作计划");
        assertThat(read.at("/year").isNull()).isTrue();
        assertThat(read.at("/sections").size()).isEqualTo(3);
        assertThat(text(read, "/sections/1/marker")).isEqualTo("二、");
        assertThat(text(read, "/sections/1/heading")).isEqualTo("主要工作");
        assertThat(read.at("/calendar/0/months").toString()).isEqualTo("[3]");
        assertThat(read.at("/calendar/0/weeks").isNull()).isTrue();
        assertThat(text(read, "/calendar/0/items/1/text")).isEqualTo("召开教代会");
        assertThat(read.at("/calendar/0/items/1/themes").toString()).isEqualTo("[\"democratic-management\"]");
        assertThat(read.at("/calendar/0/items/1/matchedWords/0/words").toString())
                .isEqualTo("[\"教代会\"]");
        assertThat(read.at("/findings").findValuesAsString("code")).contains("YEAR_MISSING");
        assertThat(read.at("/findings").findValuesAsString("message")).contains("文中未写明计划年度。");
        assertThat(read.at("/proposal/blockers").findValuesAsString("code")).containsExactly("IMPORT_YEAR_MISSING");
        assertThat(read.at("/actions").toString()).isEqualTo("[\"correct\",\"confirm\",\"delete\"]");
    }

    @Test
    void becomesADraftPlanOnceItIsCorrected() {
        JsonNode read = json(imports.uploadPlan(school.officer()));
        String path = path(read);
        assertRefused(api.post(school.officer(), path + "/confirm", 1L, null), 422, "IMPORT_YEAR_MISSING");

        String climbing = text(read, "/calendar/1/items/0/id");
        JsonNode corrected = json(api.patch(school.officer(), path, 1L, """
                {"year": 2026, "title": "2026年工会工作计划", "corrections": [
                  {"kind": "SET_ITEM_TEXT", "itemId": "%s", "text": "秋季登山"},
                  {"kind": "MOVE_ITEM", "itemId": "%s", "months": [10, 11]},
                  {"kind": "SET_ITEM_THEMES", "itemId": "%s", "themes": ["warmth"]},
                  {"kind": "ADD_ITEM", "text": "年终总结", "months": [12]}]}
                """.formatted(climbing, climbing, climbing)));
        assertThat(corrected.at("/version").asInt()).isEqualTo(2);
        assertThat(corrected.at("/corrections").size()).isEqualTo(6);
        assertThat(text(corrected, "/read/title")).isEqualTo("清溪镇中心小学工会工作计划");
        assertThat(text(corrected, "/calendar/2/items/0/read/text")).isEqualTo("教工登山比赛");
        assertThat(corrected.at("/proposal/blockers").size()).isZero();

        MvcTestResult confirmed = api.post(school.officer(), path + "/confirm", 2L, null);
        assertThat(confirmed).hasStatus(201);
        JsonNode plan = json(confirmed);
        assertThat(text(plan, "/state")).isEqualTo("DRAFT");
        assertThat(plan.at("/year").asInt()).isEqualTo(2026);
        assertThat(text(plan, "/title")).isEqualTo("2026年工会工作计划");
        assertThat(text(plan, "/sections/1/children/0/text")).isEqualTo("按期召开教代会，听取教职工意见。");
        assertThat(plan.at("/items").size()).isEqualTo(6);
        assertThat(plan.at("/items/4").toString())
                .contains("\"text\":\"秋季登山\"", "\"months\":[10,11]", "\"themes\":[\"warmth\"]");
        assertThat(json(api.get(school.officer(), "/api/plan/plans/" + text(plan, "/id"))))
                .isEqualTo(plan);

        JsonNode done = json(api.get(school.officer(), path));
        assertThat(text(done, "/state")).isEqualTo("CONFIRMED");
        assertThat(text(done, "/planId")).isEqualTo(text(plan, "/id"));
        assertThat(done.at("/actions").size()).isZero();
        assertRefused(api.post(school.officer(), path + "/confirm", 3L, null), 409, "IMPORT_ALREADY_CONFIRMED");
        assertRefused(imports.delete(school.officer(), path, 3L), 409, "IMPORT_ALREADY_CONFIRMED");
    }

    @Test
    void aSecondPlanForTheSameYearIsRefusedAndTheImportStaysOpen() {
        confirmed(2026);

        JsonNode again = json(imports.uploadPlan(school.officer()));
        api.patch(school.officer(), path(again), 1L, "{\"year\": 2026}");

        assertRefused(api.post(school.officer(), path(again) + "/confirm", 2L, null), 409, "PLAN_EXISTS");
        assertThat(text(json(api.get(school.officer(), path(again))), "/state")).isEqualTo("OPEN");
    }

    @Test
    void aCorrectionIsTakenBack() {
        JsonNode read = json(imports.uploadPlan(school.officer()));
        JsonNode corrected = json(api.patch(school.officer(), path(read), 1L, "{\"title\": \"新标题\"}"));
        assertThat(text(corrected, "/corrections/0/before")).isEqualTo("清溪镇中心小学工会工作计划");

        JsonNode undone = json(api.patch(
                school.officer(),
                path(read),
                2L,
                "{\"undo\": [\"%s\"]}".formatted(text(corrected, "/corrections/0/id"))));

        assertThat(text(undone, "/title")).isEqualTo("清溪镇中心小学工会工作计划");
        assertThat(undone.at("/corrections").size()).isZero();
        assertThat(undone.at("/version").asInt()).isEqualTo(3);
        String id = text(undone, "/undone/0/id");

        JsonNode again = json(api.patch(school.chair(), path(read), 3L, "{\"redo\": [\"%s\"]}".formatted(id)));

        assertThat(text(again, "/title")).isEqualTo("新标题");
        assertThat(again.at("/corrections")).isEqualTo(corrected.at("/corrections"));
        assertThat(again.at("/undone").size()).isZero();
        assertRefused(
                api.patch(school.chair(), path(read), 4L, "{\"redo\": [\"%s\"]}".formatted(id)),
                422,
                "IMPORT_CORRECTION_NOT_FOUND");
    }

    @Test
    void aMissedLineBecomesAnItemOrAHeadingAndAFindingIsPutRightByIt() {
        JsonNode read = json(imports.uploadPlan(school.officer()));

        JsonNode corrected = json(api.patch(school.officer(), path(read), 1L, """
                {"corrections": [
                  {"kind": "ADD_ITEM", "text": "听取教职工意见", "months": [], "line": 7},
                  {"kind": "ADD_SECTION", "line": 9, "level": 3, "heading": "为大家办实事"},
                  {"kind": "SETTLE_FINDING", "findingId": "f1", "settlement": "CORRECTED"}]}
                """));

        assertThat(corrected.at("/undatedItems/0/line").asInt()).isEqualTo(7);
        assertThat(corrected.at("/undatedItems/0/confidence").isNull()).isTrue();
        assertThat(text(corrected, "/sections/1/children/1/children/0/heading")).isEqualTo("为大家办实事");
        assertThat(text(corrected, "/findings/0/settled")).isEqualTo("CORRECTED");
        assertThat(json(api.get(school.chair(), path(read)))).isEqualTo(corrected);
    }

    @Test
    void ofTwoPeopleAtOnceTheSecondIsToldAndNothingIsLost() {
        JsonNode read = json(imports.uploadPlan(school.officer()));
        api.patch(school.officer(), path(read), 1L, "{\"title\": \"甲\"}");

        MvcTestResult late = api.patch(school.chair(), path(read), 1L, "{\"title\": \"乙\"}");

        assertRefused(late, 409, "CHANGED_MEANWHILE");
        assertThat(text(json(late), "/current/title")).isEqualTo("甲");
        assertRefused(api.patch(school.chair(), path(read), null, "{}"), 428, "VERSION_REQUIRED");
    }

    @Test
    void oneWrongCorrectionKeepsAllOfThemOut() {
        JsonNode read = json(imports.uploadPlan(school.officer()));

        assertRefused(
                api.patch(
                        school.officer(),
                        path(read),
                        1L,
                        "{\"title\": \"甲\", \"corrections\": [{\"kind\": \"REMOVE_ITEM\", \"itemId\": \"i99\"}]}"),
                422,
                "IMPORT_PART_NOT_FOUND");
        assertRefused(
                api.patch(
                        school.officer(),
                        path(read),
                        1L,
                        "{\"corrections\": [{\"kind\": \"SET_ITEM_THEMES\", \"itemId\": \"i1\", \"themes\": [\"no-such\"]}]}"),
                422,
                "IMPORT_THEME_UNKNOWN");
        assertThat(api.patch(school.officer(), path(read), 1L, "{\"year\": 1999}"))
                .hasStatus(400);
        assertThat(api.patch(school.officer(), path(read), 1L, "{\"corrections\": [{\"kind\": \"NO_SUCH\"}]}"))
                .hasStatus(400);

        assertThat(json(api.get(school.officer(), path(read))).at("/version").asInt())
                .isEqualTo(1);
    }

    @Test
    void theFileIsKeptAsItWas() {
        JsonNode read = json(imports.uploadPlan(school.officer()));

        MvcTestResult file =
                http.get().uri(text(read, "/file/href")).with(school.officer()).exchange();

        assertThat(file).hasStatusOk().hasContentType("text/plain");
        assertThat(file.getResponse().getContentAsByteArray())
                .isEqualTo(ImportApi.DOCUMENT.getBytes(StandardCharsets.UTF_8));
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E5%B7%A5%E4%BC%9A%E8%AE%A1%E5%88%92.txt");
        assertThat(text(read, "/file/sha256")).hasSize(64);
        assertThat(json(api.get(school.officer(), path(read) + "/lines"))
                        .at("/items/2/text")
                        .asString())
                .isEqualTo("一、指导思想");
    }

    @Test
    void anImportIsThrownAwayWithEverything() {
        JsonNode read = json(imports.uploadPlan(school.officer()));

        assertThat(imports.delete(school.officer(), path(read), 1L)).hasStatus(204);

        assertRefused(api.get(school.officer(), path(read)), 404, "IMPORT_NOT_FOUND");
        assertRefused(api.get(school.officer(), path(read) + "/file"), 404, "IMPORT_NOT_FOUND");
    }

    @Test
    void importsAreListedPageByPageNewestFirst() {
        String first = text(json(imports.uploadPlan(school.officer())), "/id");
        String second = text(json(imports.uploadPlan(school.officer())), "/id");

        JsonNode page = json(api.get(school.officer(), PATH + "?limit=1"));
        assertThat(text(page, "/items/0/id")).isEqualTo(second);
        JsonNode rest = json(api.get(school.officer(), PATH + "?limit=1&state=OPEN&after=" + text(page, "/next")));
        assertThat(text(rest, "/items/0/id")).isEqualTo(first);
        assertThat(rest.at("/next").isNull()).isTrue();
    }

    private void confirmed(int year) {
        JsonNode read = json(imports.uploadPlan(school.officer()));
        api.patch(school.officer(), path(read), 1L, "{\"year\": %d}".formatted(year));
        assertThat(api.post(school.officer(), path(read) + "/confirm", 2L, null))
                .hasStatus(201);
    }

    private static String path(JsonNode read) {
        return PATH + "/" + text(read, "/id");
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString();
    }

    private static void assertRefused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }
}
