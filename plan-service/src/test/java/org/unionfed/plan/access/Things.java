package org.unionfed.plan.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.plan.PlanApi.json;

/** What one school has, for others to reach for: a submitted plan, a draft of its own, an import. */
record Things(School school, String draft, String plan, long planVersion, String reading) {

    private static final String DOCUMENT = """
            清溪镇中心小学2026年工会工作计划
            一、主要工作
            按期召开教代会。
            3月：庆祝“三八”节。
            """;

    static Things made(MockMvcTester http) {
        PlanApi api = new PlanApi(http);
        School school = api.newSchool("a" + UUID.randomUUID().toString().substring(0, 8));
        String submitted = create(api, school, 2031);
        MvcTestResult handedIn = api.post(school.chair(), "/api/plan/plans/" + submitted + "/submit", 1L, "{}");
        assertThat(handedIn).hasStatusOk();
        return new Things(
                school, create(api, school, 2034), submitted, PlanApi.version(handedIn), id(upload(http, school)));
    }

    private static String create(PlanApi api, School school, int year) {
        return id(api.post(school.officer(), "/api/plan/plans", null, """
                {"year": %d, "title": "工会工作计划", "items": [{"text": "庆三八", "months": [3]}]}
                """.formatted(year)));
    }

    private static MvcTestResult upload(MockMvcTester http, School school) {
        return http.post()
                .uri("/api/plan/imports")
                .with(school.officer())
                .multipart()
                .file(document())
                .exchange();
    }

    static MockMultipartFile document() {
        return new MockMultipartFile("file", "计划.txt", "text/plain", DOCUMENT.getBytes(StandardCharsets.UTF_8));
    }

    private static String id(MvcTestResult created) {
        assertThat(created).hasStatus(201);
        return json(created).path("id").asString();
    }
}
