package org.unionfed.plan.annualplan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.plan.PlanApi.json;

/** Twenty people at one plan at once: one of them wins, the others are told, and nothing is lost or done twice. */
@PlanServiceTest
class PlanRacesIntegrationTests {

    private static final int MANY = 20;
    private static final String PLAN = "{\"year\": 2034, \"title\": \"工会工作计划\"}";

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
        school = api.newSchool("r" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void oneOfManyEditsWinsAndTheOthersSeeIt() throws Exception {
        String plan = path(api.post(school.officer(), "/api/plan/plans", null, PLAN));

        List<MvcTestResult> answers =
                atOnce(i -> api.patch(school.officer(), plan, 1L, "{\"title\": \"第%d版\"}".formatted(i)));

        MvcTestResult winner = theOneWith(200, answers);
        String title = json(winner).path("title").asString();
        assertThat(PlanApi.version(winner)).isEqualTo(2);
        assertThat(json(api.get(school.officer(), plan)).path("title").asString())
                .isEqualTo(title);
        assertThat(answers)
                .filteredOn(it -> it.getResponse().getStatus() != 200)
                .allSatisfy(it -> {
                    assertThat(it).hasStatus(409);
                    assertThat(json(it).path("code").asString()).isEqualTo("CHANGED_MEANWHILE");
                    assertThat(json(it).at("/current/title").asString()).isEqualTo(title);
                    assertThat(json(it).at("/current/version").asLong()).isEqualTo(2);
                });
        assertThat(noted("plan.edit")).isEqualTo(1);
    }

    @Test
    void oneOfManySubmissionsWins() throws Exception {
        String plan = path(api.post(school.officer(), "/api/plan/plans", null, """
                {"year": 2034, "title": "工会工作计划", "items": [{"text": "庆三八", "months": [3]}]}
                """));

        List<MvcTestResult> answers = atOnce(i -> api.post(school.officer(), plan + "/submit", 1L, "{}"));

        theOneWith(200, answers);
        assertThat(answers)
                .filteredOn(it -> it.getResponse().getStatus() != 200)
                .allSatisfy(it -> assertThat(it).hasStatus(409));
        assertThat(noted("plan.submit")).isEqualTo(1);
    }

    @Test
    void oneOfManyPlansForAYearIsMade() throws Exception {
        List<MvcTestResult> answers = atOnce(i -> create(UUID.randomUUID().toString()));

        theOneWith(201, answers);
        assertThat(answers)
                .filteredOn(it -> it.getResponse().getStatus() != 201)
                .allSatisfy(it -> assertThat(it).hasStatus(409));
        assertThat(noted("plan.create")).isEqualTo(1);
    }

    @Test
    void oneKeySentByManyAtOnceHasOneEffectAndOneAnswer() throws Exception {
        String key = UUID.randomUUID().toString();

        List<MvcTestResult> answers = atOnce(i -> create(key));

        String made = json(create(key)).path("id").asString();
        assertThat(made).isNotEmpty();
        assertThat(answers).anySatisfy(it -> assertThat(it).hasStatus(201)).allSatisfy(it -> {
            if (it.getResponse().getStatus() == 201) {
                assertThat(json(it).path("id").asString()).isEqualTo(made);
            } else {
                assertThat(json(it).path("code").asString()).isEqualTo("IDEMPOTENCY_KEY_RUNNING");
            }
        });
        assertThat(noted("plan.create")).isEqualTo(1);
    }

    private MvcTestResult create(String key) {
        return http.post()
                .uri("/api/plan/plans")
                .with(school.officer())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(PLAN)
                .exchange();
    }

    private static MvcTestResult theOneWith(int status, List<MvcTestResult> answers) {
        var found = answers.stream()
                .filter(it -> it.getResponse().getStatus() == status)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<MvcTestResult> atOnce(IntFunction<MvcTestResult> request) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(MANY);
        try {
            List<Callable<MvcTestResult>> requests = IntStream.range(0, MANY)
                    .<Callable<MvcTestResult>>mapToObj(i -> () -> request.apply(i))
                    .toList();
            List<MvcTestResult> answers = new ArrayList<>();
            for (Future<MvcTestResult> answer : people.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private long noted(String action) {
        return tenancy.inSchool(
                new TenantId(school.id()),
                () -> jdbc.sql("select count(*) from audit_entry where action = :action")
                        .param("action", action)
                        .query(Long.class)
                        .single());
    }

    private static String path(MvcTestResult created) {
        assertThat(created).hasStatus(201);
        return "/api/plan/plans/" + json(created).path("id").asString();
    }
}
