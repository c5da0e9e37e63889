package org.unionfed.plan.planimport;

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

/** What becomes of a document's period and of what lies outside it. */
@PlanServiceTest
class ImportedPeriodIntegrationTests {

    @Autowired
    MockMvcTester http;

    private PlanApi api;
    private School school;
    private String path = "";

    @BeforeEach
    void importADocument() {
        api = new PlanApi(http);
        school = api.newSchool("p" + UUID.randomUUID().toString().substring(0, 8));
        MvcTestResult uploaded = new ImportApi(http).uploadPlan(school.officer());
        path = ImportApi.PATH + "/" + json(uploaded).path("id").asString();
    }

    @Test
    void isAnObstacleWhileItDoesNotFitTheYear() {
        correct("{\"year\": 2026}");
        JsonNode wrong = correct(period("2024-09", "2025-01"));

        assertThat(wrong.at("/proposal/blockers").findValuesAsString("code"))
                .containsExactly("IMPORT_PERIOD_DOES_NOT_FIT");
        assertThat(json(confirm()).path("code").asString()).isEqualTo("IMPORT_PERIOD_DOES_NOT_FIT");
        correct(period("2026-02", "2026-09"));
        assertThat(confirm()).hasStatus(201);
    }

    @Test
    void surviveAnAbsurdOneAndItsYear() {
        correct(period("-999999999-01", "2026-12"));

        assertThat(correct("{\"year\": 2026}").at("/proposal/blockers").findValuesAsString("code"))
                .containsExactly("IMPORT_PERIOD_DOES_NOT_FIT");
    }

    @Test
    void takesItemsOutsideItOverAndSaysHowMany() {
        correct("{\"year\": 2026}");
        JsonNode told = correct(period("2026-02", "2026-07"));

        assertThat(told.at("/proposal/itemsOutsidePeriod").asInt())
                .as("both of September")
                .isEqualTo(2);
        assertThat(told.at("/proposal/blockers").isEmpty()).isTrue();
        MvcTestResult plan = confirm();
        assertThat(plan).hasStatus(201);
        assertThat(json(plan).path("items").findValuesAsString("text")).contains("教师节座谈会", "师徒结对");
    }

    private static String period(String from, String to) {
        return "{\"period\": {\"kind\": \"SEMESTER\", \"from\": \"%s\", \"to\": \"%s\"}}".formatted(from, to);
    }

    private JsonNode correct(String body) {
        MvcTestResult corrected = api.patch(school.officer(), path, version(), body);
        assertThat(corrected).hasStatusOk();
        return json(corrected);
    }

    private MvcTestResult confirm() {
        return api.post(school.officer(), path + "/confirm", version(), null);
    }

    private long version() {
        return PlanApi.version(api.get(school.officer(), path));
    }
}
