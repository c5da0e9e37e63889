package org.unionfed.plan.account;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.security.Role;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.keycloak.InMemoryDirectory;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/** Several people at the accounts of one school. */
@PlanServiceTest
class AccountChangesAtOnceIntegrationTests {

    private static final int SIX = 6;

    @Autowired
    MockMvcTester http;

    @Autowired
    InMemoryDirectory directory;

    private final JwtRequestPostProcessor admin = ofFederation("federation-admin");
    private final String code = "s" + UUID.randomUUID().toString().substring(0, 8);
    private PlanApi api;
    private School school;

    @BeforeEach
    void connect() {
        api = new PlanApi(http);
        school = api.newSchool(code);
    }

    @Test
    void oneOfSixWhoSawTheSameWinsAndTheOthersAreShownWhatIsSoNow() {
        directory.add(school.id(), code + ".wang", Role.OFFICER);
        long seen = PlanApi.version(api.get(admin, account(".wang")));

        List<MvcTestResult> answers = atOnce(it -> api.patch(
                admin, account(".wang"), seen, "{\"displayName\": \"名字%d\", \"roles\": [\"officer\"]}".formatted(it)));

        String name = json(api.get(admin, account(".wang"))).path("displayName").asString();
        List<JsonNode> won = bodies(answers, 200);
        List<JsonNode> lost = bodies(answers, 409);
        assertThat(won)
                .singleElement()
                .extracting(it -> it.path("displayName").asString())
                .isEqualTo(name);
        assertThat(lost)
                .hasSize(SIX - 1)
                .allMatch(it -> it.path("code").asString().equals("CHANGED_MEANWHILE"))
                .allMatch(it -> it.at("/current/displayName").asString().equals(name));
    }

    @Test
    void oneOfTwoChairsStaysWhoMakeEachOtherGoAtOnce() {
        directory.add(school.id(), code + ".second", Role.CHAIR);
        List<String> chairs = List.of(".chair", ".second");
        List<Long> seen = chairs.stream()
                .map(it -> PlanApi.version(api.get(admin, account(it))))
                .toList();

        List<MvcTestResult> answers = atOnce(it -> api.patch(
                admin,
                account(chairs.get(it % 2)),
                seen.get(it % 2),
                "{\"displayName\": \"委员\", \"roles\": [\"officer\"]}"));

        assertThat(bodies(answers, 200)).hasSize(1);
        assertThat(directory.countActing(school.id(), Role.CHAIR)).isOne();
    }

    @Test
    void oneOfSixGetsTheUserName() {
        School other = api.newSchool(code + "x");

        List<MvcTestResult> answers = atOnce(it -> api.post(
                admin,
                "/api/plan/schools/" + (it % 2 == 0 ? school : other).id() + "/accounts",
                null,
                "{\"username\": \"%s-w\", \"displayName\": \"王芳\", \"roles\": []}".formatted(code)));

        assertThat(bodies(answers, 201)).hasSize(1);
        assertThat(bodies(answers, 409))
                .hasSize(SIX - 1)
                .allMatch(it -> it.path("code").asString().equals("ACCOUNT_USERNAME_TAKEN"));
    }

    private List<MvcTestResult> atOnce(IntFunction<MvcTestResult> request) {
        ExecutorService threads = Executors.newFixedThreadPool(SIX);
        try {
            List<CompletableFuture<MvcTestResult>> running = IntStream.range(0, SIX)
                    .mapToObj(it -> CompletableFuture.supplyAsync(() -> request.apply(it), threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static List<JsonNode> bodies(List<MvcTestResult> answers, int status) {
        return answers.stream()
                .filter(it -> it.getResponse().getStatus() == status)
                .map(PlanApi::json)
                .toList();
    }

    private String account(String name) {
        return "/api/plan/schools/" + school.id() + "/accounts/" + InMemoryDirectory.idOf(code + name);
    }
}
