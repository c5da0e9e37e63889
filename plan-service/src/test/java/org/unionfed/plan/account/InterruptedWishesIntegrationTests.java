package org.unionfed.plan.account;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.PlanApi;
import org.unionfed.plan.PlanApi.School;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.plan.keycloak.InMemoryAccounts;
import org.unionfed.plan.keycloak.InMemoryDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionfed.conformance.SignedIn.ofFederation;
import static org.unionfed.plan.PlanApi.json;

/** The process dies at each step between the database and the account server; what was wished comes true all the same. */
@PlanServiceTest
class InterruptedWishesIntegrationTests {

    private static final int MOST_STEPS = 30;

    @Autowired
    MockMvcTester http;

    @Autowired
    InMemoryDirectory directory;

    @Autowired
    InMemoryAccounts server;

    @Autowired
    UnfinishedWishesWorker worker;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    private final JwtRequestPostProcessor admin = ofFederation("federation-admin");
    private final String code = "i" + UUID.randomUUID().toString().substring(0, 8);
    private PlanApi api;
    private School school;

    @BeforeEach
    void connect() {
        api = new PlanApi(http);
        school = api.newSchool(code);
    }

    @AfterEach
    void live() {
        directory.dieAt(0);
        server.switchOn();
    }

    @Test
    void anAccountIsMadeOnceAndItsPasswordTold() {
        int deaths = atEachStep(name -> {
            MvcTestResult repeated = create(name, name);

            assertThat(repeated).as("dead at %s", name).hasStatus(201);
            assertThat(json(repeated).path("temporaryPassword").asString()).isNotEmpty();
            assertThat(audited(name)).contains("account.create");
        });
        assertThat(deaths).isGreaterThan(4);
    }

    @Test
    void whatWasLeftIsFinishedByItselfAndThePasswordToldWhenSomebodyAsksAgain() {
        int deaths = atEachStep(name -> {
            restart();

            assertThat(roles(name)).as("dead at %s", name).contains("officer");
            assertThat(audited(name)).containsExactly("account.create");
            assertThat(json(create(name, name)).path("temporaryPassword").asString())
                    .isNotEmpty();
        });
        assertThat(deaths).isGreaterThan(4);
    }

    @Test
    void aNewRequestForTheSameNameTakesOverWhatNobodyWasToldOf() {
        int deaths = atEachStep(name -> {
            boolean recorded = !audited(name).isEmpty();
            MvcTestResult anew = create(name, "another" + name);

            assertThat(anew).as("dead at %s", name).hasStatus(recorded ? 409 : 201);
            assertThat(audited(name)).containsExactly("account.create");
        });
        assertThat(deaths).isGreaterThan(4);
        assertThat(codeOf(create(".w1", "yet-another"))).isEqualTo("ACCOUNT_USERNAME_TAKEN");
    }

    @Test
    void aNewRequestTakesOverWhatWasFinishedByItself() {
        directory.dieAt(2);
        create(".w", "first");
        restart();

        assertThat(create(".w", "second")).hasStatus(201);
        assertThat(codeOf(create(".w", "third"))).isEqualTo("ACCOUNT_USERNAME_TAKEN");
    }

    @Test
    void whatWasFinishedByItselfIsNobodysToTakeOverOnceItHasAPassword() {
        directory.dieAt(2);
        create(".w", "first");
        restart();
        api.post(admin, account(".w") + "/password", null, null);

        assertThat(codeOf(create(".w", "second"))).isEqualTo("ACCOUNT_USERNAME_TAKEN");
    }

    @Test
    void somebodyIsShutOutAndLetInAgain() {
        for (String verb : List.of("deactivate", "reactivate")) {
            directory.add(school.id(), code + ".o", Role.OFFICER);
            directory.enable(school.id(), id(".o"), verb.equals("deactivate"));
            long seen = PlanApi.version(api.get(admin, account(".o")));
            directory.dieAt(3);
            assertThat(act(".o", verb, seen, verb)).hasStatus(500);
            restart();

            MvcTestResult repeated = act(".o", verb, seen, verb);

            assertThat(json(repeated).path("state").asString())
                    .isEqualTo(verb.equals("reactivate") ? "ACTIVE" : "INACTIVE");
        }
        assertThat(audited(".o"))
                .containsExactly(
                        "account.deactivate", "account.deactivate", "account.reactivate", "account.reactivate");
    }

    @Test
    void aChangeOfRolesIsMadeWholeBeforeTheNextOneIsLookedAt() {
        directory.add(school.id(), code + ".o", Role.OFFICER);
        long seen = PlanApi.version(api.get(admin, account(".o")));
        directory.dieAt(3);
        String auditor = "{\"displayName\": \"委员\", \"roles\": [\"auditor\"]}";
        assertThat(api.patch(admin, account(".o"), seen, auditor)).hasStatus(500);
        directory.dieAt(0);

        MvcTestResult late = api.patch(admin, account(".o"), seen, "{\"displayName\": \"委员\", \"roles\": []}");

        assertThat(codeOf(late)).isEqualTo("CHANGED_MEANWHILE");
        assertThat(json(late).at("/current/roles").toString()).isEqualTo("[\"auditor\",\"member\"]");
        assertThat(directory.ended()).contains(id(".o"));
        assertThat(audited(".o")).containsExactly("account.change");
    }

    @Test
    void anAnswerThatWasLostIsGivenAnewWithAPasswordThatWorks() {
        MvcTestResult first = create(".w", "lost");
        jdbc.sql("update idempotency_key set answer = null, lease_until = now() - interval '1 minute'")
                .update();

        MvcTestResult again = create(".w", "lost");

        assertThat(again).hasStatus(201);
        assertThat(json(again).path("temporaryPassword").asString())
                .isNotEmpty()
                .isNotEqualTo(json(first).path("temporaryPassword").asString());
    }

    @Test
    void theLastAnswerIsRepeatedAsItWas() {
        MvcTestResult first = create(".w", "kept");

        assertThat(json(create(".w", "kept"))).isEqualTo(json(first));
        assertThat(audited(".w")).containsExactly("account.create");
    }

    @Test
    void whatTheServerCouldNotDoIsDoneWhenItAnswersAgain() {
        directory.add(school.id(), code + ".o", Role.OFFICER);
        long seen = PlanApi.version(api.get(admin, account(".o")));
        server.switchOff();
        assertThat(codeOf(create(".w", "off"))).isEqualTo("ACCOUNTS_UNAVAILABLE");
        assertThat(codeOf(act(".o", "deactivate", seen, "off"))).isEqualTo("ACCOUNTS_UNAVAILABLE");
        assertThat(audited(".w")).isEmpty();

        server.switchOn();
        restart();

        assertThat(roles(".w")).contains("officer");
        assertThat(audited(".w")).containsExactly("account.create");
    }

    /** Makes accounts, dead one step later each time, until one is made without dying; answers how often that was. */
    private int atEachStep(Consumer<String> afterwards) {
        for (int step = 1; ; step++) {
            assertThat(step).isLessThan(MOST_STEPS);
            String name = ".w" + step;
            directory.dieAt(step);
            MvcTestResult answer = create(name, name);
            directory.dieAt(0);
            if (answer.getResponse().getStatus() == 201) {
                return step - 1;
            }
            assertThat(answer).hasStatus(500);
            afterwards.accept(name);
        }
    }

    /** Nobody holds a turn any more, and whatever was left is due. */
    private void restart() {
        directory.dieAt(0);
        tenancy.runAcrossSchools(() -> jdbc.sql(
                        "update account_wish set next_attempt_at = now() - interval '1 second' where state = 'OPEN'")
                .update());
        worker.run();
    }

    private MvcTestResult create(String name, @Nullable String key) {
        var request = http.post().uri(accounts()).with(school.chair());
        if (key != null) {
            request.header("Idempotency-Key", code + key);
        }
        return request.contentType(MediaType.APPLICATION_JSON)
                .content("""
                    {"username": "%s", "displayName": "新委员", "roles": ["officer"]}\
                    """.formatted(code + name))
                .exchange();
    }

    private MvcTestResult act(String name, String verb, long seen, String key) {
        return http.post()
                .uri(account(name) + "/" + verb)
                .with(admin)
                .header("Idempotency-Key", code + key)
                .header("If-Match", "\"" + seen + "\"")
                .exchange();
    }

    private List<String> audited(String name) {
        return tenancy.inSchool(
                new TenantId(school.id()),
                () -> jdbc.sql("select action from audit_entry where subject = :account order by id")
                        .param("account", id(name).toString())
                        .query(String.class)
                        .list());
    }

    private String roles(String name) {
        return json(api.get(admin, account(name))).path("roles").toString();
    }

    private String accounts() {
        return "/api/plan/schools/" + school.id() + "/accounts";
    }

    private String account(String name) {
        return accounts() + "/" + id(name);
    }

    private UUID id(String name) {
        return InMemoryDirectory.idOf(code + name);
    }

    private static String codeOf(MvcTestResult answer) {
        return json(answer).path("code").asString();
    }
}
