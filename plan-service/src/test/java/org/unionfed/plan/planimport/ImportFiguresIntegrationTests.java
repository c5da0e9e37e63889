package org.unionfed.plan.planimport;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.plan.PlanApi.json;

/** Figures about documents say of all of them, and of the plan to be, what will be so. */
@PlanServiceTest
class ImportFiguresIntegrationTests {

    private static final String BY_WEEKS = """
        清溪镇中心小学2026年春季工会活动安排表
        第一周：制定活动计划，召开工会委员会议。
        第二周：教工拔河比赛；女教工健身操培训
        第十周：春游
        """;

    @Autowired
    MockMvcTester http;

    private PlanApi api;
    private ImportApi imports;
    private School school;

    @BeforeEach
    void registerASchool() {
        api = new PlanApi(http);
        imports = new ImportApi(http);
        school = api.newSchool("f" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void countDocumentsByTheirStateBeyondAnyPage() {
        String path = ImportApi.PATH + "/"
                + json(imports.uploadPlan(school.officer())).path("id").asString();
        api.patch(school.officer(), path, 1L, "{\"year\": 2026}");
        assertThat(api.post(school.officer(), path + "/confirm", 2L, null)).hasStatus(201);
        for (int more = 0; more < 21; more++) {
            imports.uploadPlan(school.officer());
        }

        assertThat(json(api.get(school.officer(), ImportApi.PATH + "/counts")).toString())
                .isEqualTo("{\"OPEN\":21,\"CONFIRMED\":1}");
    }

    @Test
    void countAnItemOfAWeekAmongThoseWithoutAMonthAsThePlanWill() {
        JsonNode read = json(imports.upload(school.officer(), "计划.txt", BY_WEEKS.getBytes(StandardCharsets.UTF_8)));
        String path = ImportApi.PATH + "/" + read.path("id").asString();

        JsonNode plan = json(api.post(school.officer(), path + "/confirm", 1L, null));

        long undated = plan.path("items")
                .valueStream()
                .filter(it -> it.path("months").isEmpty())
                .count();
        assertThat(undated).isPositive();
        assertThat(read.at("/proposal/undatedItems").asLong()).isEqualTo(undated);
    }
}
