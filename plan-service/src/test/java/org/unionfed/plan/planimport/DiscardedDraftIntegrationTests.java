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

/** A draft that is thrown away gives the document it was made of back. */
@PlanServiceTest
class DiscardedDraftIntegrationTests {

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
    void letsItsDocumentBeUsedAgain() {
        correct("{\"year\": 2026}");
        JsonNode draft = json(confirm());
        String plan = "/api/plan/plans/" + draft.path("id").asString();
        assertThat(json(api.get(school.officer(), path)).path("state").asString())
                .isEqualTo("CONFIRMED");

        assertThat(new ImportApi(http).delete(school.officer(), plan, 1L)).hasStatus(204);

        JsonNode again = json(api.get(school.officer(), path));
        assertThat(again.path("state").asString()).isEqualTo("OPEN");
        assertThat(again.path("planId").isMissingNode() || again.path("planId").isNull())
                .isTrue();
        assertThat(again.path("actions").toString()).isEqualTo("[\"correct\",\"confirm\",\"delete\"]");
        correct("{\"year\": 2027}");
        assertThat(json(confirm()).path("year").asInt()).isEqualTo(2027);
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
